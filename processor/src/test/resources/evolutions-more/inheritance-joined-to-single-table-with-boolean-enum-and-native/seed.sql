insert into animal (id, color) values (1, 'RED'), (2, 'GREEN');
insert into dog (id, good, coat, bark) values (2, 'Y', 'GREEN', 5);
