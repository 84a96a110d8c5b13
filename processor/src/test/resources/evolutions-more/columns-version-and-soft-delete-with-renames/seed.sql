insert into client(id, nick, boss_id) values (1, 'a', null), (2, 'b', 1);
insert into client_mails(client_id, mails) values (2, 'x');
