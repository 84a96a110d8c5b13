insert into setting(id) values (1);
insert into setting(id, lang, live) values (2, null, false);
