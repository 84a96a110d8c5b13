insert into tour(id) values (1), (2);
insert into step(id) values (1), (2), (3), (4);
insert into tour_step(tour_id, steps_id, place) values (1, 2, 0), (1, 1, 1), (2, 3, 0);
