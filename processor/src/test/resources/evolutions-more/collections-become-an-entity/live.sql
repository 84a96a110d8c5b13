insert into post_tag(post_id, tag) values (2, 'z');
