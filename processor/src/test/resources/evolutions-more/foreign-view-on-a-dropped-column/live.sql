insert into basket(id) values (2);
