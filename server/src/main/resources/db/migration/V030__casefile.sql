-- Case files: what was done, appended and chained by hashes, and what the law derives from it, rewritten with every act.

-- The last number given in a year.
create table case_counter (
  jurisdiction_id bigint not null,
  year integer not null,
  last bigint not null,
  constraint case_counter_pk primary key (jurisdiction_id, year)
);

-- kept_to is the day as of which the docket and the ledger stand; due is the first later day on which, without any
-- further act, something happens or a clock changes. address, apn and names are copies of facts, for finding a file.
create table case_file (
  jurisdiction_id bigint not null,
  id uuid not null,
  number text not null,
  year integer not null,
  place bigint not null,
  book text not null,
  parcel_id uuid,
  intake_report uuid,
  opened date not null,
  closed date,
  last_act bigint not null,
  last_hash bytea not null,
  kept_to date not null,
  due date,
  address text not null,
  apn text not null,
  search text not null,
  constraint case_file_pk primary key (jurisdiction_id, id),
  constraint case_file_number_once unique (jurisdiction_id, year, place)
);
create index case_file_by_number on case_file (jurisdiction_id, number);
create index case_file_by_parcel on case_file (jurisdiction_id, parcel_id);
create index case_file_by_due on case_file (jurisdiction_id, due) where due is not null;
create index case_file_open on case_file (jurisdiction_id, year desc, place desc) where closed is null;
create extension if not exists pg_trgm;
create index case_file_by_words on case_file using gin (search gin_trgm_ops);

-- deed is canonical JSON; hash is the SHA-256 of the previous hash and of the act's canonical bytes.
create table case_act (
  jurisdiction_id bigint not null,
  case_file uuid not null,
  number bigint not null,
  recorded date not null,
  recorded_at timestamptz not null,
  counts_from date not null,
  actor_id text not null,
  actor_name text not null,
  actor_roles text[] not null,
  deed text not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint case_act_pk primary key (jurisdiction_id, case_file, number),
  constraint case_act_number_from_one check (number > 0),
  constraint case_act_counts_by_its_record check (counts_from <= recorded),
  constraint case_act_hashes_are_whole check (octet_length(previous_hash) = 32 and octet_length(hash) = 32)
);

-- What was asked of the door, by the key the asker made: asked again, it is answered, not done again.
create table case_request (
  jurisdiction_id bigint not null,
  key uuid not null,
  case_file uuid not null,
  asked bytea not null,
  first_act bigint not null,
  constraint case_request_pk primary key (jurisdiction_id, key)
);

-- Acts that were refused: who, when, what and why; never the particulars.
create table case_refusal (
  jurisdiction_id bigint not null,
  id uuid not null,
  case_file uuid not null,
  recorded date not null,
  recorded_at timestamptz not null,
  actor_id text not null,
  matter text,
  deed text not null,
  reasons text[] not null,
  constraint case_refusal_pk primary key (jurisdiction_id, id)
);
create index case_refusal_of_file on case_refusal (jurisdiction_id, case_file);

-- The docket, of matters.
create table case_matter (
  jurisdiction_id bigint not null,
  case_file uuid not null,
  matter text not null,
  place integer not null,
  procedure text not null,
  title_en text not null,
  title_es text not null,
  party text,
  parent text,
  state text not null,
  sentence_en text not null,
  sentence_es text not null,
  since date not null,
  closed boolean not null,
  constraint case_matter_pk primary key (jurisdiction_id, case_file, matter)
);
create index case_matter_by_state on case_matter (jurisdiction_id, procedure, state);

-- The docket, of clocks.
create table case_clock (
  jurisdiction_id bigint not null,
  case_file uuid not null,
  place integer not null,
  matter text not null,
  clock text not null,
  sort text not null,
  means_en text not null,
  means_es text not null,
  whose text not null,
  party text,
  day date not null,
  practical date,
  standing text not null,
  settled_on date,
  constraint case_clock_pk primary key (jurisdiction_id, case_file, place)
);
create index case_clock_by_day on case_clock (jurisdiction_id, day);
create index case_clock_by_standing on case_clock (jurisdiction_id, standing, whose, day);

-- What others are to be told, in an unbroken sequence of the jurisdiction.
create table outbox_counter (
  jurisdiction_id bigint not null,
  last bigint not null,
  constraint outbox_counter_pk primary key (jurisdiction_id)
);
create table outbox (
  jurisdiction_id bigint not null,
  sequence bigint not null,
  kind text not null,
  case_file uuid not null,
  act bigint not null,
  subject uuid,
  content_hash bytea,
  recorded_at timestamptz not null,
  constraint outbox_pk primary key (jurisdiction_id, sequence),
  constraint outbox_kind_known check (kind in ('file_opened', 'acts_recorded', 'letter_frozen'))
);
create index outbox_of_file on outbox (jurisdiction_id, case_file);

-- How far the daily run has come.
create table daily_run (
  jurisdiction_id bigint not null,
  done_to date not null,
  constraint daily_run_pk primary key (jurisdiction_id)
);

alter table case_counter enable row level security;
create policy case_counter_of_jurisdiction on case_counter
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, update on case_counter to abate_app;

alter table case_file enable row level security;
create policy case_file_of_jurisdiction on case_file
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on case_file to abate_app;
grant update (closed, last_act, last_hash, kept_to, due, address, apn, search) on case_file to abate_app;

alter table case_act enable row level security;
create policy case_act_of_jurisdiction on case_act
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on case_act to abate_app;

alter table case_request enable row level security;
create policy case_request_of_jurisdiction on case_request
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on case_request to abate_app;

alter table case_refusal enable row level security;
create policy case_refusal_of_jurisdiction on case_refusal
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on case_refusal to abate_app;

alter table case_matter enable row level security;
create policy case_matter_of_jurisdiction on case_matter
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, delete on case_matter to abate_app;

alter table case_clock enable row level security;
create policy case_clock_of_jurisdiction on case_clock
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, delete on case_clock to abate_app;

alter table outbox_counter enable row level security;
create policy outbox_counter_of_jurisdiction on outbox_counter
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, update on outbox_counter to abate_app;

alter table outbox enable row level security;
create policy outbox_of_jurisdiction on outbox
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on outbox to abate_app;

alter table daily_run enable row level security;
create policy daily_run_of_jurisdiction on daily_run
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, update on daily_run to abate_app;
