alter table letter
  add constraint letter_of_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id);
