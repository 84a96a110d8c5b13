insert into account values (10, 'a'), (20, 'b');
insert into profile(id, account_id, bio) values (1, 20, 'B'), (2, 10, 'A');
