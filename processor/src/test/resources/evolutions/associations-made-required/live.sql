insert into desk(id, room_id) values (3, 1);
