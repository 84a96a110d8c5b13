insert into animal(id) values (4);
insert into bird(id, wings) values (4, 2);
insert into duck(id, ponds) values (4, 1);
