insert into person(id, tags) values (1, '{a,b}');
