insert into slate(id, b1) values (3, 'x');
