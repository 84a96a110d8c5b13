update mail set stage = 'DONE' where stage = 'LOST';
