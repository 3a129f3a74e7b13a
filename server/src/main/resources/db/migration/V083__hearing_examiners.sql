-- Who may hear appeals. The rotation follows from who was assigned last.
create table hearing_examiner (
  jurisdiction_id bigint not null,
  id uuid not null,
  name text not null,
  employee boolean not null,
  appointed date not null,
  retired date,
  constraint hearing_examiner_pk primary key (jurisdiction_id, id),
  constraint hearing_examiner_named check (length(trim(name)) between 1 and 200),
  constraint hearing_examiner_served_some_time check (retired is null or retired >= appointed)
);

create table hearing_assignment (
  jurisdiction_id bigint not null,
  id uuid not null,
  examiner uuid not null,
  case_file uuid not null,
  act bigint not null,
  recorded date not null,
  constraint hearing_assignment_pk primary key (jurisdiction_id, id),
  constraint hearing_assignment_once unique (jurisdiction_id, case_file, act, examiner)
);
create index hearing_assignment_of_examiner on hearing_assignment (jurisdiction_id, examiner, id);

alter table hearing_examiner enable row level security;
create policy hearing_examiner_of_jurisdiction on hearing_examiner
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on hearing_examiner to abate_app;
grant update (name, employee, retired) on hearing_examiner to abate_app;

alter table hearing_assignment enable row level security;
create policy hearing_assignment_of_jurisdiction on hearing_assignment
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on hearing_assignment to abate_app;
