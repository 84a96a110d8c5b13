insert into doc(id, body) values (1, 'b'), (2, null);
