insert into seat(id) values (1), (2);
insert into guest(id, seat_id) values (1, 1), (2, 1), (3, null), (4, null);
