insert into shirt values (1,'{BLUE,RED,NULL,GREEN}'),(2,null),(3,'{}');
