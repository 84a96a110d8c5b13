insert into task(id, state) values (1, 'OPEN'), (2, null), (3, 'OPEN'), (4, 'DONE');
