insert into post (id, title) values (1, 'a');
insert into post (id, title, parent_id) values (2, 'b', 1);
