insert into item(id,name,deleted) values (1,'a',0),(2,'b',1);
