-- What the end of a ledger chain points at.
alter table ledger_head add constraint ledger_head_file
  foreign key (jurisdiction_id, case_file) references case_file (jurisdiction_id, id);
