insert into tank(id, litres) values (1, 50), (2, 60);
