update step set tour_id = 2, nr = 1 where id = 4;
