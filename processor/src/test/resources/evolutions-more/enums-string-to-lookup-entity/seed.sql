insert into task(id, state) values (1, 'OPEN'), (2, null);
