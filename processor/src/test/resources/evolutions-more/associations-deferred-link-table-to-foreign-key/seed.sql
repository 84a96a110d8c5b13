insert into owner values (1), (2);
insert into pet values (1, true), (2, false), (3, null);
insert into owner_pet values (1, 1), (2, 2);
