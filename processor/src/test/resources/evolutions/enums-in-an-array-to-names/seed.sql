insert into shirt values (1,'{2,0,NULL,1}'),(2,null),(3,'{}');
