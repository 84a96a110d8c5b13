insert into users(id, name) values (3, 'a'), (4, 'b');
insert into profile(user_id, bio) values (4, 'x');
