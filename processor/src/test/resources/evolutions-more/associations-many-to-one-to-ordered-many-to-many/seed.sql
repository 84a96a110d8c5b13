insert into person(id) values (1), (2);
insert into book(id, author_id) values (1, 2), (2, 1);
