insert into stock.warehouse(id, name) values (2, 'c');
