insert into person values (1, 'ä'), (2, 'z');
