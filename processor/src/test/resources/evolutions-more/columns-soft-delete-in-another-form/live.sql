insert into item(id,name,alive) values (3,'c','F');
