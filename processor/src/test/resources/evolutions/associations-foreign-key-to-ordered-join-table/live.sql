insert into tour_stop(tour_id, stop_id, nth) values (2, 4, 1);
