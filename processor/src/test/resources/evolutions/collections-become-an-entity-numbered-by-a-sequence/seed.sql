insert into post(id) values (1), (2);
insert into post_tag(post_id, tag) values (1, 'x'), (1, 'y'), (2, 'x');
