insert into circle(id, colour, radius) values (1,'red',3), (2,'blue',4);
insert into square(id, colour, side) values (7,'green',9);
