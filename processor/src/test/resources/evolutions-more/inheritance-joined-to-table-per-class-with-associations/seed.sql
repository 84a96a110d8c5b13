insert into doc(id) values (1), (2), (3);
insert into letter(id, town) values (1, 'x');
insert into memo(id, urgency) values (2, 7), (3, 8);
insert into person(id, first_id, last_id) values (1, 2, 1), (2, null, 3);
update doc set author_id = 1 where id < 3;
insert into doc_tags(doc_id, tags) values (1, 'a'), (3, 'b');
