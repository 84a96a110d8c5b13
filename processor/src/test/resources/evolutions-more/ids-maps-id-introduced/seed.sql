insert into app_user default values;
insert into app_user default values;
insert into profile(user_id, bio) values (2, 'b');
