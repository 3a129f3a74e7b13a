-- Who works for a jurisdiction, in what roles, and how they sign in.

create table account (
  jurisdiction_id bigint not null,
  id uuid not null,
  email text,
  name text not null,
  standing text not null,
  password_hash text,
  made_at timestamptz not null,
  sessions_from timestamptz not null,
  passkey_offered_at timestamptz,
  constraint account_pk primary key (jurisdiction_id, id),
  constraint account_email_once unique (jurisdiction_id, email),
  constraint account_email_lower_case check (email = lower(email)),
  constraint account_standing_known check (standing in ('invited', 'active', 'suspended'))
);

create table account_role (
  jurisdiction_id bigint not null,
  account_id uuid not null,
  role text not null,
  constraint account_role_pk primary key (jurisdiction_id, account_id, role)
);

-- A link that works once: only its hash is kept, so a copy of the database opens no door.
create table account_link (
  jurisdiction_id bigint not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint account_link_pk primary key (jurisdiction_id, id),
  constraint account_link_token_once unique (jurisdiction_id, token_hash)
);
create index account_link_of_account on account_link (jurisdiction_id, account_id);

create table account_passkey (
  jurisdiction_id bigint not null,
  id uuid not null,
  account_id uuid not null,
  credential_id bytea not null,
  public_key bytea not null,
  signature_count bigint not null,
  user_verified boolean not null,
  transports text not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  attestation_object bytea not null,
  client_data bytea not null,
  label text not null,
  made_at timestamptz not null,
  last_used_at timestamptz not null,
  constraint account_passkey_pk primary key (jurisdiction_id, id),
  constraint account_passkey_credential_once unique (jurisdiction_id, credential_id)
);
create index account_passkey_of_account on account_passkey (jurisdiction_id, account_id);

-- What happened to accounts and at the door: appended, never changed, and never holds a secret.
create table account_event (
  jurisdiction_id bigint not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null,
  account_id uuid,
  actor_id uuid,
  address text,
  note text,
  constraint account_event_pk primary key (jurisdiction_id, id)
);
create index account_event_of_account on account_event (jurisdiction_id, account_id, at);

-- Guesses at the door in the present window, by account and by network address.
create table account_guess (
  jurisdiction_id bigint not null,
  kind text not null,
  key_hash bytea not null,
  since timestamptz not null,
  guesses integer not null,
  constraint account_guess_pk primary key (jurisdiction_id, kind, key_hash),
  constraint account_guess_kind_known check (kind in ('account', 'address'))
);

alter table account enable row level security;
create policy account_of_jurisdiction on account
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, update on account to abate_app;

alter table account_role enable row level security;
create policy account_role_of_jurisdiction on account_role
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, delete on account_role to abate_app;

alter table account_link enable row level security;
create policy account_link_of_jurisdiction on account_link
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, update on account_link to abate_app;

alter table account_passkey enable row level security;
create policy account_passkey_of_jurisdiction on account_passkey
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, update, delete on account_passkey to abate_app;

alter table account_event enable row level security;
create policy account_event_of_jurisdiction on account_event
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on account_event to abate_app;

alter table account_guess enable row level security;
create policy account_guess_of_jurisdiction on account_guess
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert, update on account_guess to abate_app;
