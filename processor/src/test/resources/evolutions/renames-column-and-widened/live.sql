insert into tank(id, volume) values (3, 70);
