insert into rate values (1, 1.25), (2, 999999.99);
