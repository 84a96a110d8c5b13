insert into page(id, body) values (1, 'long'), (2, null);
