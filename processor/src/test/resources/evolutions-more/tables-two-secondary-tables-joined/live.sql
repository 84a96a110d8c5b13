insert into account(id) values (5);
insert into account_bio(account_id, nick, site) values (5, 'e', 'u');
