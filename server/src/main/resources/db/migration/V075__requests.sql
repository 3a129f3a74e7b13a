-- What somebody who got a letter asks for. What became of it is told by portal_request_step; this row is never changed.
create table portal_request (
    jurisdiction_id bigint not null,
    id uuid not null,
    reference text not null,
    form_key uuid not null,
    kind text not null check (kind in ('reinspection', 'more_time', 'filing_with_fee', 'waiver_claimed')),
    case_file_id uuid not null,
    letter_id uuid not null,
    matter_id text not null,
    party_id text not null,
    language text not null,
    words text not null check (length(words) <= 4000),
    contact text not null check (length(contact) <= 200),
    act text not null,
    received_on date not null,
    received_at timestamptz not null,
    primary key (jurisdiction_id, id),
    constraint portal_request_reference_once unique (jurisdiction_id, reference),
    constraint portal_request_form_once unique (jurisdiction_id, form_key)
);

create index portal_request_by_case_file on portal_request (jurisdiction_id, case_file_id);
create index portal_request_by_letter on portal_request (jurisdiction_id, letter_id);

-- What was typed for an act that a clerk still has to record, in the order of its form.
create table portal_request_particular (
    jurisdiction_id bigint not null,
    request_id uuid not null,
    place int not null check (place > 0),
    field text not null,
    typed text not null check (length(typed) <= 4000),
    primary key (jurisdiction_id, request_id, place)
);

create table portal_request_step (
    jurisdiction_id bigint not null,
    request_id uuid not null,
    step int not null check (step > 0),
    status text not null check (status in ('waiting', 'granted', 'declined')),
    note text not null check (length(note) <= 4000),
    by_name text not null,
    on_day date not null,
    happened_at timestamptz not null,
    primary key (jurisdiction_id, request_id, step)
);

-- Requests nobody has answered. The row leaves with the answer, so two people cannot both answer.
create table portal_request_waiting (
    jurisdiction_id bigint not null,
    request_id uuid not null,
    primary key (jurisdiction_id, request_id)
);

alter table portal_request enable row level security;
create policy portal_request_of_its_jurisdiction on portal_request
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on portal_request to abate_app;

alter table portal_request_particular enable row level security;
create policy portal_request_particular_of_its_jurisdiction on portal_request_particular
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on portal_request_particular to abate_app;

alter table portal_request_step enable row level security;
create policy portal_request_step_of_its_jurisdiction on portal_request_step
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on portal_request_step to abate_app;

alter table portal_request_waiting enable row level security;
create policy portal_request_waiting_of_its_jurisdiction on portal_request_waiting
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, delete on portal_request_waiting to abate_app;
