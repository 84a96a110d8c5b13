insert into device(label) values ('a'), ('b');
insert into reading(id, device_id) values (1, 2), (2, 1);
