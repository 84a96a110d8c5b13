insert into post(id) values (1);
insert into post_tag(post_id, tag) values (1, 'x'), (1, 'x'), (1, 'y');
