insert into owner(id) values (1);
insert into asset(id, dtype, label, owner_id, wheels, garage_id) values (1, 'House', 'h', 1, null, null), (2, 'Car', 'c', null, 4, 1), (3, 'House', null, null, null, null);
insert into house_rooms(house_id, rooms) values (1, 'kitchen');
