insert into shirt values (4,'{2,NULL}');
