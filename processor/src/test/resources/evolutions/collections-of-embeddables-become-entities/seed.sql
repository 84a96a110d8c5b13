insert into post values (1), (2);
insert into post_comments(post_id, text, stars) values (1, 'a', 3), (1, 'b', null), (2, 'a', 5);
