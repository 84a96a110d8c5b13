insert into animal (id, name) values (1, 'a'), (2, 'c'), (3, 'd');
insert into cat (id, lives) values (2, 7);
insert into dog (id, bark) values (3, 'wuff');
