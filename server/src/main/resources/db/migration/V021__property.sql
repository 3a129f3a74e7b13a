-- A parcel as the county assessor knows it. street is as recorded; street_key is its postal short form (HIGH ST), so that
-- "3526 High Street" and "3526 HIGH ST" find the same row; address_search is the house number and the street key.
create table parcel (
    jurisdiction_id bigint not null,
    id uuid not null,
    apn text not null,
    legal_description text not null,
    house_number text not null,
    street text not null,
    street_key text not null,
    city text not null,
    state text not null,
    zip text not null,
    address_search text not null,
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    land_use text not null check (land_use in ('residential', 'multi_family', 'condominium', 'other')),
    recorded_at timestamptz not null,
    primary key (jurisdiction_id, id),
    constraint parcel_apn_once unique (jurisdiction_id, apn),
    check ((latitude is null) = (longitude is null))
);

create index parcel_by_street on parcel (jurisdiction_id, house_number, street_key);
create index parcel_by_position on parcel (jurisdiction_id, latitude, longitude);
create index parcel_by_address on parcel using gin (address_search gin_trgm_ops);

create table building (
    jurisdiction_id bigint not null,
    id uuid not null,
    parcel_id uuid not null,
    name text not null,
    bedrooms int check (bedrooms >= 0),
    bathrooms int check (bathrooms >= 0),
    square_feet int check (square_feet > 0),
    recorded_at timestamptz not null,
    primary key (jurisdiction_id, id)
);

create index building_by_parcel on building (jurisdiction_id, parcel_id);

create table unit (
    jurisdiction_id bigint not null,
    id uuid not null,
    building_id uuid not null,
    designation text not null,
    bedrooms int check (bedrooms >= 0),
    bathrooms int check (bathrooms >= 0),
    square_feet int check (square_feet > 0),
    recorded_at timestamptz not null,
    primary key (jurisdiction_id, id),
    constraint unit_designation_once unique (jurisdiction_id, building_id, designation)
);

-- Interests of record: who holds what in a parcel (or in one unit of it), from a day until a day.
create table interest (
    jurisdiction_id bigint not null,
    id uuid not null,
    parcel_id uuid not null,
    unit_id uuid,
    holder_id uuid not null,
    kind text not null check (kind in ('owner', 'deed_of_trust', 'lien', 'lessee', 'easement', 'other')),
    instrument text not null,
    from_day date not null,
    until_day date,
    recorded_at timestamptz not null,
    primary key (jurisdiction_id, id),
    check (until_day is null or until_day >= from_day)
);

create index interest_by_parcel on interest (jurisdiction_id, parcel_id, kind, from_day);
create index interest_by_holder on interest (jurisdiction_id, holder_id);

alter table parcel enable row level security;
create policy parcel_of_the_jurisdiction on parcel
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table building enable row level security;
create policy building_of_the_jurisdiction on building
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table unit enable row level security;
create policy unit_of_the_jurisdiction on unit
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
alter table interest enable row level security;
create policy interest_of_the_jurisdiction on interest
    using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);

grant select, insert, update on parcel, building, unit, interest to abate_app;
