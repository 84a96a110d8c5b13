insert into shape(id, colour) values (8,'pink');
insert into square(id, side) values (8, 2);
