insert into post_tag(id, post_id, tag) values (nextval('post_tag_seq'), 2, 'z');
