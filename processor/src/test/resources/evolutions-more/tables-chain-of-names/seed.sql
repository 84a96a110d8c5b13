insert into a(id, name) values (1, 'one');
insert into b(id, name) values (1, 'two');
