insert into account(login) values ('a'), ('b');
insert into user_detail(user_id, bio, points) values (1, 'x', 7);
