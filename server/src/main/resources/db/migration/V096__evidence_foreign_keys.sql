alter table evidence
  add constraint evidence_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
