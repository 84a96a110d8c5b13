insert into animal(id) values (1), (2), (3);
insert into bird(id, wings) values (2, 2);
insert into duck(id, ponds) values (3, 5);
