insert into writer values (1, 'w');
insert into book(id, author_id) values (1, 1), (2, null);
