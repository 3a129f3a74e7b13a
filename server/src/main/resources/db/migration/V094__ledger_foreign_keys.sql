-- What the ledger points at.
alter table ledger_entry add constraint ledger_entry_file
  foreign key (jurisdiction_id, case_file) references case_file (jurisdiction_id, id);
alter table ledger_entry add constraint ledger_entry_reverses
  foreign key (jurisdiction_id, reverses) references ledger_entry (jurisdiction_id, id);
