insert into ticket(id, state) values (1, 'OPEN'), (2, 'CLOSED'), (3, 'HELD');
