insert into orders values (1, now(), 'OPEN', 1.5, 'n'), (2, null, 'DONE', null, null);
