insert into account(id) values (10), (20);
insert into profile(id, account_id, bio) values (1, 10, 'x'), (2, 20, 'y');
