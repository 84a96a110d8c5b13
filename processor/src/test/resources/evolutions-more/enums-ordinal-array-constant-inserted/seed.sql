insert into member(id, roles) values (1, '{0,1}'), (2, '{}'), (3, null), (4, '{1,NULL}');
