alter table report
    add constraint report_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
alter table report
    add constraint report_on_parcel foreign key (jurisdiction_id, parcel_id) references parcel (jurisdiction_id, id);
alter table report_complainant
    add constraint report_complainant_of_report foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, id);
alter table report_complainant_reading
    add constraint report_complainant_reading_of_report foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, id);
alter table report_event
    add constraint report_event_of_report foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, id);
alter table report_waiting
    add constraint report_waiting_of_report foreign key (jurisdiction_id, report_id) references report (jurisdiction_id, id);
alter table report_counter
    add constraint report_counter_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
alter table report_draft
    add constraint report_draft_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
alter table report_draft_photo
    add constraint report_draft_photo_of_draft foreign key (jurisdiction_id, draft_id) references report_draft (jurisdiction_id, id);
