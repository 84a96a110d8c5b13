insert into item(id, code) values (3, '12345678');
