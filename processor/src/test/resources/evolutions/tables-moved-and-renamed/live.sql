insert into stock.depot(id, name) values (2, 'c');
