insert into room(id) values (1);
insert into desk(id, room_id) values (1, 1), (2, null);
