insert into post (id, address, lang) values (3, 'c', 'de');
