insert into post_tag(post_id, tag) values (1, 'z');
