update guest set seat_id = 2 where id = 2;
