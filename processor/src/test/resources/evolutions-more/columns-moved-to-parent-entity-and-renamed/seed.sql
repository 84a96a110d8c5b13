insert into ticket values (1, 'ann'), (2, 'bob'), (3, 'ann');
