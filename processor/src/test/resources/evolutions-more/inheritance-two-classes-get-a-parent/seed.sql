insert into cat(id, name, lives) values (1, 'c', 7);
insert into dog(id, name, loud) values (2, 'd', true);
