-- Papers as they were frozen. A row is one recipient's copy; nothing is ever changed in it, and its bytes are found by
-- their hash as well as by its id.
create table letter (
  jurisdiction_id bigint not null,
  id uuid not null,
  case_file uuid not null,
  matter_id text not null,
  act_seq bigint not null,
  letter_name text not null,
  title text not null,
  language text not null,
  party_id text not null,
  addressee_name text not null,
  addressee_lines text[] not null,
  secret text not null,
  dated date not null,
  frozen_at timestamptz not null,
  sha256 bytea not null,
  pdf bytea not null,
  constraint letter_pk primary key (jurisdiction_id, id),
  constraint letter_rendered_once
    unique (jurisdiction_id, case_file, act_seq, matter_id, letter_name, party_id, language),
  constraint letter_code_once unique (jurisdiction_id, secret),
  constraint letter_content_once unique (jurisdiction_id, sha256),
  constraint letter_sha256_is_whole check (octet_length(sha256) = 32),
  constraint letter_code_is_ten_characters check (secret ~ '^[0-9A-HJKMNP-TV-Z]{10}$')
);

-- A PDF is compressed already.
alter table letter alter column pdf set storage external;

alter table letter enable row level security;
create policy letter_of_its_jurisdiction on letter
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on letter to abate_app;
