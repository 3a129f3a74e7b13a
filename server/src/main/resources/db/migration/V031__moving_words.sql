-- Whether the words for one of the file's matters change from day to day by themselves, as where they name a sum that
-- bears interest: then the docket is written anew at the end of every daily run.
alter table case_file add column moving boolean not null default false;
create index case_file_moving on case_file (jurisdiction_id, kept_to) where moving;
grant update (moving) on case_file to abate_app;
