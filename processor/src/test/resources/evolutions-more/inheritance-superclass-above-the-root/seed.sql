insert into vehicle(version, label, wheels) values (3, 'a', 4), (0, 'b', 6);
insert into truck(id, load) values (2, 9);
insert into owner(id, favourite_id) values (1, 2);
update vehicle set owner_id = 1 where id = 1;
insert into vehicle_tags(vehicle_id, tags) values (1, 't');
