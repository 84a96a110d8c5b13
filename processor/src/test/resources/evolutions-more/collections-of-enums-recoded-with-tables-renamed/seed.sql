insert into room(id) values (1);
insert into room_traits(room_id, traits, traits_order) values (1, 1, 0), (1, 0, 1);
