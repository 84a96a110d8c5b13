insert into item(id,name,deleted) values (1,'a',null),(2,'b','2020-01-01 00:00:00Z');
