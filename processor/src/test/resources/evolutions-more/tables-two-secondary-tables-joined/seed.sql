insert into account(id, nick) values (1, 'a'), (2, null), (3, null), (4, null);
insert into account_bio(account_id, bio) values (2, 'b');
insert into account_web(id, site) values (2, 's'), (3, 't');
