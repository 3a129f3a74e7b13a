alter table spring_session_attributes
  add constraint spring_session_attributes_of_session
  foreign key (session_primary_id) references spring_session (primary_id) on delete cascade;
