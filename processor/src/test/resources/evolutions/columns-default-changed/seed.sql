insert into setting(id) values (1); insert into setting(id, tries, seconds, lang) values (2, 1, 2, 'de');
