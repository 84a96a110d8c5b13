--@ up: all have a room
select count(room_id) = 2 from desk
--@ down: all have a room
select count(room_id) = 3 from desk
