-- What the accounts tables point at.
alter table account add constraint account_jurisdiction
  foreign key (jurisdiction_id) references jurisdiction (id);
alter table account_role add constraint account_role_account
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id);
alter table account_link add constraint account_link_account
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id);
alter table account_passkey add constraint account_passkey_account
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id);
alter table account_event add constraint account_event_account
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id);
alter table account_event add constraint account_event_actor
  foreign key (jurisdiction_id, actor_id) references account (jurisdiction_id, id);
alter table account_guess add constraint account_guess_jurisdiction
  foreign key (jurisdiction_id) references jurisdiction (id);
