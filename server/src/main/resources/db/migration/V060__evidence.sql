-- Photos and papers handed in. The bytes are files named by their hash; a row says what they are and is never changed.
-- Name, position and moment of a photo are for staff only.
create table evidence (
  jurisdiction_id bigint not null,
  id uuid not null,
  owner uuid not null,
  kind text not null,
  media_type text not null,
  claimed_name text not null,
  original_sha256 bytea not null,
  original_bytes bigint not null,
  view_sha256 bytea,
  view_bytes bigint,
  thumbnail_sha256 bytea,
  thumbnail_bytes bigint,
  width int not null,
  height int not null,
  latitude numeric(8, 6),
  longitude numeric(9, 6),
  taken_at timestamp,
  uploaded_by text not null,
  uploader_account uuid,
  stored_at timestamptz not null,
  constraint evidence_pk primary key (jurisdiction_id, id),
  constraint evidence_sha256_is_whole check (octet_length(original_sha256) = 32
    and coalesce(octet_length(view_sha256), 32) = 32 and coalesce(octet_length(thumbnail_sha256), 32) = 32),
  constraint evidence_is_a_picture_with_both_copies_or_a_paper_with_none
    check (num_nulls(view_sha256, view_bytes, thumbnail_sha256, thumbnail_bytes) in (0, 4)),
  constraint evidence_position_is_whole check (num_nulls(latitude, longitude) in (0, 2)),
  constraint evidence_staff_are_named_and_the_public_never
    check ((uploaded_by = 'staff' and uploader_account is not null)
      or (uploaded_by = 'public' and uploader_account is null))
);

create index evidence_by_owner on evidence (jurisdiction_id, owner, id);

alter table evidence enable row level security;
create policy evidence_of_its_jurisdiction on evidence
  using (jurisdiction_id = current_setting('app.jurisdiction')::bigint);
grant select, insert on evidence to abate_app;
