update basket set total = 6 where id = 2;
