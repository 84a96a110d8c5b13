insert into article (id, address, gone) values (3, 'c', true);
