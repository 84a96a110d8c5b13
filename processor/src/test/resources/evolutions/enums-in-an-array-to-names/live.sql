insert into shirt values (4,'{BLUE,NULL}');
