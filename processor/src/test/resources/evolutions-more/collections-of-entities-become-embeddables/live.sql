insert into post_comments(post_id, place, text) values (1, 2, 'z');
