-- What the roster of hearing examiners points at.
alter table hearing_examiner add constraint hearing_examiner_jurisdiction
  foreign key (jurisdiction_id) references jurisdiction (id);
alter table hearing_assignment add constraint hearing_assignment_examiner
  foreign key (jurisdiction_id, examiner) references hearing_examiner (jurisdiction_id, id);
alter table hearing_assignment add constraint hearing_assignment_act
  foreign key (jurisdiction_id, case_file, act) references case_act (jurisdiction_id, case_file, number);
