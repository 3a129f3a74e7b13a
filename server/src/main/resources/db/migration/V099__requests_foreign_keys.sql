alter table portal_request
    add constraint portal_request_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
alter table portal_request
    add constraint portal_request_about_letter foreign key (jurisdiction_id, letter_id) references letter (jurisdiction_id, id);
alter table portal_request_particular
    add constraint portal_request_particular_of_request foreign key (jurisdiction_id, request_id) references portal_request (jurisdiction_id, id);
alter table portal_request_step
    add constraint portal_request_step_of_request foreign key (jurisdiction_id, request_id) references portal_request (jurisdiction_id, id);
alter table portal_request_waiting
    add constraint portal_request_waiting_of_request foreign key (jurisdiction_id, request_id) references portal_request (jurisdiction_id, id);
alter table portal_request
    add constraint portal_request_about_case_file foreign key (jurisdiction_id, case_file_id) references case_file (jurisdiction_id, id);
