alter table measuring
    add constraint measuring_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
alter table measuring
    add constraint measuring_of_case_file foreign key (jurisdiction_id, case_file_id) references case_file (jurisdiction_id, id);
alter table measuring_entry
    add constraint measuring_entry_of_measuring foreign key (jurisdiction_id, case_file_id, number) references measuring (jurisdiction_id, case_file_id, number);
