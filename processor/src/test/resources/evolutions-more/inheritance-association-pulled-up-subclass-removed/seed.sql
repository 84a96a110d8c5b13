insert into tag values (1);
insert into post(id, dtype, title) values (1, 'Post', 'a');
