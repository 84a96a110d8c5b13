insert into account(id, email) values (5, 'c');
