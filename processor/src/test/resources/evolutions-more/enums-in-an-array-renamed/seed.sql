insert into member(id, roles) values (1, '{USER,ADMIN}'), (2, '{}'), (3, null), (4, '{ADMIN,NULL,ADMIN}');
