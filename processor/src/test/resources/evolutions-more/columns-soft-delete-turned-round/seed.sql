insert into item(id, deleted) values (1, true), (2, false);
