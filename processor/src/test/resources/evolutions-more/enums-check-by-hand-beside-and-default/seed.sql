insert into post (id, state) values (1, 'NEW'), (2, 'OLD'), (3, null);
