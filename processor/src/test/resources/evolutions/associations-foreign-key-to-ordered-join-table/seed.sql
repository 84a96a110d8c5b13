insert into tour(id) values (1), (2);
insert into stop(id, name, tour_id) values (1, 'a', 2), (2, 'b', 1), (3, 'c', 1), (4, 'd', null);
