-- The ledger: every entry moves a sum from one account to another, so debits equal credits whatever is written. Entries
-- are never changed; what turns out not to be so is answered by a counter-entry that names what it reverses.
create table ledger_entry (
  jurisdiction_id bigint not null,
  id uuid not null,
  case_file uuid not null,
  matter text not null,
  posting text not null,
  sort text not null,
  account text not null,
  booked date not null,
  booked_at timestamptz not null,
  counts_from date not null,
  debit text not null,
  credit text not null,
  cents bigint not null,
  cite text not null,
  act bigint not null,
  reverses uuid,
  constraint ledger_entry_pk primary key (jurisdiction_id, id),
  constraint ledger_entry_moves_something check (cents > 0 and debit <> credit),
  constraint ledger_entry_sort_known check (sort in ('CHARGE', 'INTEREST', 'PAYMENT', 'CREDIT')),
  constraint ledger_entry_reversed_once unique (jurisdiction_id, reverses)
);
create index ledger_entry_of_file on ledger_entry (jurisdiction_id, case_file);
create index ledger_entry_by_debit on ledger_entry (jurisdiction_id, debit, booked);
create index ledger_entry_by_credit on ledger_entry (jurisdiction_id, credit, booked);

alter table ledger_entry enable row level security;
create policy ledger_entry_of_jurisdiction on ledger_entry
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on ledger_entry to abate_app;
