insert into profile(user_id, bio) values (1, 'a');
