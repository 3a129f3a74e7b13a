-- The entries of a case file stand in an order and are chained by hashes, so that one taken out or changed is found out.
alter table ledger_entry add column place bigint not null default 0;
alter table ledger_entry add column hash bytea not null default ''::bytea;
alter table ledger_entry alter column place drop default;
alter table ledger_entry alter column hash drop default;

create table ledger_head (
  jurisdiction_id bigint not null,
  case_file uuid not null,
  last bigint not null,
  hash bytea not null,
  constraint ledger_head_pk primary key (jurisdiction_id, case_file)
);

alter table ledger_head enable row level security;
create policy ledger_head_of_jurisdiction on ledger_head
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, update on ledger_head to abate_app;
