-- What the tables of case files point at.
alter table case_file add constraint case_file_jurisdiction
  foreign key (jurisdiction_id) references jurisdiction (id);
alter table case_file add constraint case_file_parcel
  foreign key (jurisdiction_id, parcel_id) references parcel (jurisdiction_id, id);
alter table case_counter add constraint case_counter_jurisdiction
  foreign key (jurisdiction_id) references jurisdiction (id);
alter table case_act add constraint case_act_file
  foreign key (jurisdiction_id, case_file) references case_file (jurisdiction_id, id);
alter table case_request add constraint case_request_file
  foreign key (jurisdiction_id, case_file) references case_file (jurisdiction_id, id);
alter table case_refusal add constraint case_refusal_file
  foreign key (jurisdiction_id, case_file) references case_file (jurisdiction_id, id);
alter table case_matter add constraint case_matter_file
  foreign key (jurisdiction_id, case_file) references case_file (jurisdiction_id, id);
alter table case_clock add constraint case_clock_file
  foreign key (jurisdiction_id, case_file) references case_file (jurisdiction_id, id);
alter table outbox add constraint outbox_file
  foreign key (jurisdiction_id, case_file) references case_file (jurisdiction_id, id);
alter table outbox_counter add constraint outbox_counter_jurisdiction
  foreign key (jurisdiction_id) references jurisdiction (id);
alter table daily_run add constraint daily_run_jurisdiction
  foreign key (jurisdiction_id) references jurisdiction (id);
