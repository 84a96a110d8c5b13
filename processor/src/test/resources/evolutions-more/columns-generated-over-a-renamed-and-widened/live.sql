insert into person(id, given, last) values (3, 'Cy', 'N');
