insert into comment(post_id, text) values (2, 'z');
