-- What the database is for, settled at its first start, so that made-up cases and a city's own never share one; and of
-- a demonstration, whether its filling was begun and done. One row at most.
create table purpose (
  only_row boolean not null default true,
  mode text not null,
  filling text,
  constraint purpose_pk primary key (only_row),
  constraint purpose_is_one_row check (only_row),
  constraint purpose_mode_is_known check (mode in ('serve', 'demo')),
  constraint purpose_filling_is_a_demonstration_s check (filling is null or (mode = 'demo' and filling in ('begun', 'done')))
);

-- A database from before this table: only a demonstration keeps its own day, and it was filled once that day was reached.
insert into purpose (mode, filling)
select 'demo', case when day >= '2025-08-04' then 'done' else 'begun' end from official_day;

insert into purpose (mode)
select 'serve' from jurisdiction limit 1
on conflict do nothing;

grant select, insert, update on purpose to abate_app;
