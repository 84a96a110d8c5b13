insert into site values (1, 'a');
