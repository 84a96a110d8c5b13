insert into users(id) values (3), (4);
insert into profile(user_id, bio) values (4, 'x');
