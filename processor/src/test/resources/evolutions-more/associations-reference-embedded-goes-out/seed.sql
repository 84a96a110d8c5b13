insert into person values (1);
insert into doc(id, author_id, at) values (1, 1, now()), (2, null, null);
