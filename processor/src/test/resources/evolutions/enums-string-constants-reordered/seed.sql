insert into gauge(id, axis) values (1,'X'), (2,'Z');
