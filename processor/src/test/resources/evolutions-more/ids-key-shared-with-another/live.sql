insert into account(id) values (30);
insert into profile(account_id, bio) values (30, 'z');
