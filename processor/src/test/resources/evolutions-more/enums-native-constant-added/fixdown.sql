update job set stage = 'NEW' where stage = 'OPEN';
