insert into car(id, color) values (1, 'RED'), (2, 'GREEN');
