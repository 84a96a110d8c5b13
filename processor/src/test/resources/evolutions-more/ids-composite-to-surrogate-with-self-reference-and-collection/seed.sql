insert into seat(hall, number) values ('A', 1), ('A', 2), ('B', 1);
update seat set neighbour_hall = 'A', neighbour_number = 1 where number = 2;
insert into seat_tags(seat_hall, seat_number, tags) values ('A', 1, 'vip'), ('B', 1, 'loud');
