insert into owner(id) values (1), (2);
insert into asset(id, owner_id) values (1, 1), (2, 2), (3, null);
insert into house(id, rooms) values (1, 4), (3, 3);
insert into car(id, wheels) values (2, 4);
insert into house_keys(house_id, keys) values (1, 'a'), (3, 'b');
