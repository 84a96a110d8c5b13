insert into item(id, active) values (3, true);
