-- A resident's report. What became of it is told by report_event; this row is never changed.
-- Who sent it is not here: see report_complainant.
create table report (
    jurisdiction_id bigint not null,
    id uuid not null,
    reference text not null,
    follow_hash bytea not null,
    concern text not null,
    channel text not null check (channel in ('portal', 'desk', 'telephone', 'open311')),
    language text not null,
    address_typed text not null,
    unit_typed text not null,
    parcel_id uuid,
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    description text not null check (length(description) <= 4000),
    received_at timestamptz not null,
    primary key (jurisdiction_id, id),
    constraint report_reference_once unique (jurisdiction_id, reference),
    constraint report_follow_code_once unique (jurisdiction_id, follow_hash),
    check ((latitude is null) = (longitude is null))
);

create index report_by_day on report (jurisdiction_id, received_at);
create index report_by_parcel on report (jurisdiction_id, parcel_id, received_at);
create index report_by_position on report (jurisdiction_id, latitude, longitude);

-- Who sent the report. Read by one method only, which leaves a row in report_complainant_reading each time.
create table report_complainant (
    jurisdiction_id bigint not null,
    report_id uuid not null,
    name text,
    phone text,
    email text,
    confidential boolean not null,
    primary key (jurisdiction_id, report_id)
);

create table report_complainant_reading (
    jurisdiction_id bigint not null,
    id uuid not null,
    report_id uuid not null,
    reader text not null,
    reason text not null,
    read_at timestamptz not null,
    primary key (jurisdiction_id, id)
);

-- What became of the report, in order. The note is for staff; the public page says the status in its own words.
create table report_event (
    jurisdiction_id bigint not null,
    report_id uuid not null,
    step int not null check (step > 0),
    status text not null check (status in ('received', 'opened', 'linked', 'declined', 'inspected', 'closed')),
    reason text,
    note text,
    case_file_id uuid,
    case_number text,
    actor text not null,
    happened_at timestamptz not null,
    primary key (jurisdiction_id, report_id, step)
);

create index report_event_by_case_file on report_event (jurisdiction_id, case_file_id) where case_file_id is not null;

-- Reports nobody has decided on yet. The row leaves when a decision is recorded, so two people cannot both decide.
create table report_waiting (
    jurisdiction_id bigint not null,
    report_id uuid not null,
    received_at timestamptz not null,
    primary key (jurisdiction_id, report_id)
);

create index report_waiting_in_order on report_waiting (jurisdiction_id, received_at);

-- The last number given out, per year.
create table report_counter (
    jurisdiction_id bigint not null,
    year int not null,
    last_number bigint not null,
    primary key (jurisdiction_id, year)
);

-- A report being written: kept a day at most, erased when it is sent. Opened by the token in the writer's own browser.
create table report_draft (
    jurisdiction_id bigint not null,
    id uuid not null,
    token_hash bytea not null,
    concern text not null,
    address_typed text not null,
    unit_typed text not null,
    parcel_id uuid,
    latitude double precision,
    longitude double precision,
    description text not null,
    name text not null,
    phone text not null,
    email text not null,
    confidential boolean not null,
    started_at timestamptz not null,
    primary key (jurisdiction_id, id),
    constraint report_draft_token_once unique (jurisdiction_id, token_hash)
);

create index report_draft_by_age on report_draft (jurisdiction_id, started_at);

create table report_draft_photo (
    jurisdiction_id bigint not null,
    id uuid not null,
    draft_id uuid not null,
    claimed_name text not null,
    media_type text not null,
    content bytea not null,
    added_at timestamptz not null,
    primary key (jurisdiction_id, id)
);

create index report_draft_photo_by_draft on report_draft_photo (jurisdiction_id, draft_id, added_at);

alter table report enable row level security;
create policy report_of_the_jurisdiction on report
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table report_complainant enable row level security;
create policy report_complainant_of_the_jurisdiction on report_complainant
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table report_complainant_reading enable row level security;
create policy report_complainant_reading_of_the_jurisdiction on report_complainant_reading
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table report_event enable row level security;
create policy report_event_of_the_jurisdiction on report_event
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table report_waiting enable row level security;
create policy report_waiting_of_the_jurisdiction on report_waiting
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table report_counter enable row level security;
create policy report_counter_of_the_jurisdiction on report_counter
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table report_draft enable row level security;
create policy report_draft_of_the_jurisdiction on report_draft
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table report_draft_photo enable row level security;
create policy report_draft_photo_of_the_jurisdiction on report_draft_photo
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);

grant select, insert on report, report_complainant, report_complainant_reading, report_event to abate_app;
grant select, insert, update on report_counter to abate_app;
grant select, insert, delete on report_waiting, report_draft_photo to abate_app;
grant select, insert, update, delete on report_draft to abate_app;
