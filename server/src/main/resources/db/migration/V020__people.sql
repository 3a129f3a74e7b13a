-- People and organisations the city deals with: owners, lenders, lessees, tenants, agents.
create table person (
    jurisdiction_id bigint not null,
    id uuid not null,
    kind text not null check (kind in ('person', 'organization')),
    name text not null check (length(trim(name)) between 1 and 200),
    name_search text not null,
    phone text,
    email text,
    recorded_at timestamptz not null,
    primary key (jurisdiction_id, id)
);

-- Where paper reaches a person, from a day until a day. A row is closed by giving its last day; it is never rewritten.
create table mailing_address (
    jurisdiction_id bigint not null,
    id uuid not null,
    person_id uuid not null,
    source text not null check (source in ('assessment_roll', 'as_known', 'told_by_person')),
    line1 text not null,
    line2 text,
    city text not null,
    state text not null check (state ~ '^[A-Z]{2}$'),
    zip text not null,
    from_day date not null,
    until_day date,
    recorded_at timestamptz not null,
    primary key (jurisdiction_id, id),
    check (until_day is null or until_day >= from_day)
);

create index mailing_address_by_person on mailing_address (jurisdiction_id, person_id, from_day desc);

create extension if not exists pg_trgm;

create index person_by_name on person using gin (name_search gin_trgm_ops);

alter table person enable row level security;
create policy person_of_the_jurisdiction on person
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table mailing_address enable row level security;
create policy mailing_address_of_the_jurisdiction on mailing_address
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);

grant select, insert, update on person, mailing_address to abate_app;
