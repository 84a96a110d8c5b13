insert into post values (1), (2);
insert into post_tags(post_id, tags) values (1, 'a'), (1, 'b'), (2, 'a');
