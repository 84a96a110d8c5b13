insert into owner(id) values (1), (2);
insert into asset(id, dtype, label, owner_id, rooms, wheels) values (1, 'House', 'h', 2, 5, null), (2, 'Car', 'c', null, null, 4), (3, 'House', 'i', null, 6, null);
