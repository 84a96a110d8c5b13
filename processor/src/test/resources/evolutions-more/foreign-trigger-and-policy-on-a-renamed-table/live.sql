insert into cart(id, total) values (2, 6);
