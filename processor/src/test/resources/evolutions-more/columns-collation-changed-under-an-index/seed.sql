insert into word(id, text) values (1, 'b'), (2, 'A'), (3, 'a');
