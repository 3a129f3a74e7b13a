alter table mailing_address
    add constraint mailing_address_of_person foreign key (jurisdiction_id, person_id) references person (jurisdiction_id, id);
alter table building
    add constraint building_on_parcel foreign key (jurisdiction_id, parcel_id) references parcel (jurisdiction_id, id);
alter table unit
    add constraint unit_of_building foreign key (jurisdiction_id, building_id) references building (jurisdiction_id, id);
alter table interest
    add constraint interest_in_parcel foreign key (jurisdiction_id, parcel_id) references parcel (jurisdiction_id, id);
alter table interest
    add constraint interest_in_unit foreign key (jurisdiction_id, unit_id) references unit (jurisdiction_id, id);
alter table interest
    add constraint interest_held_by_person foreign key (jurisdiction_id, holder_id) references person (jurisdiction_id, id);
alter table person
    add constraint person_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
alter table mailing_address
    add constraint mailing_address_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
alter table parcel
    add constraint parcel_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
alter table building
    add constraint building_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
alter table unit
    add constraint unit_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
alter table interest
    add constraint interest_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
