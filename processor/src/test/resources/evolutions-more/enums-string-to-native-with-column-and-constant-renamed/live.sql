insert into ticket(id, status) values (3, 'FRESH');
