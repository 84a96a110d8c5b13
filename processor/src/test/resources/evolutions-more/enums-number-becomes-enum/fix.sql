update job set stage = 1 where stage = 7;
