insert into stock.warehouse(town) values ('c');
