-- A sheet of measurements, begun on an inspection. What stands on it is told by measuring_entry.
create table measuring (
    jurisdiction_id bigint not null,
    case_file_id uuid not null,
    number int not null check (number > 0),
    form_key uuid not null,
    on_day date not null,
    by_name text not null,
    begun_at timestamptz not null,
    primary key (jurisdiction_id, case_file_id, number),
    constraint measuring_form_once unique (jurisdiction_id, form_key)
);

-- What was typed on it, by whom and when, exactly as typed. Rows are added and never changed.
create table measuring_entry (
    jurisdiction_id bigint not null,
    case_file_id uuid not null,
    number int not null,
    step int not null check (step > 0),
    place text not null check (length(place) <= 1000),
    kind text not null check (kind in ('facts', 'none', 'gone')),
    typed text not null check (length(typed) <= 100000),
    by_name text not null,
    on_day date not null,
    written_at timestamptz not null,
    primary key (jurisdiction_id, case_file_id, number, step)
);

alter table measuring enable row level security;
create policy measuring_of_its_jurisdiction on measuring
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on measuring to abate_app;

alter table measuring_entry enable row level security;
create policy measuring_entry_of_its_jurisdiction on measuring_entry
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on measuring_entry to abate_app;
