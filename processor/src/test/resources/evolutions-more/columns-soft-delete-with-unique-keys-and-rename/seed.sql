insert into post (id, slug) values (1, 'a');
insert into post (id, slug, parent_id, up_id, pos) values (2, 'b', 1, 1, 0);
