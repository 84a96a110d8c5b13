insert into post (id, state, num) values (1, 'OPEN', 1), (2, 'SHUT', 2), (3, null, 3);
