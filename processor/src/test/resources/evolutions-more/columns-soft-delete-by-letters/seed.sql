insert into item(id,name,deleted) values (1,'a',false),(2,'b',true);
