insert into post(id, title) values (1, 'a'), (2, 'b');
insert into post_tag(post_id, tag) values (1, 'x'), (1, 'y'), (2, 'x');
