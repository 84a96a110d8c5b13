insert into currency values (1, 'EUR'), (2, 'USD');
insert into price values (1, 2), (2, null);
