insert into ticket values (1, 'a'), (41, 'b');
