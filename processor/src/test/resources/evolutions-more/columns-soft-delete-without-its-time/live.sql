insert into item(id,name,deleted) values (3,'c',false);
