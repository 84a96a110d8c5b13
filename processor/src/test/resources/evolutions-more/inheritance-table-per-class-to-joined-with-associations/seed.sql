insert into person(id, first_id) values (1, 2), (2, null);
insert into letter(id, author_id, town) values (1, 1, 'x');
insert into memo(id, author_id, urgency) values (2, 2, 7), (3, null, 8);
insert into doc_tags(doc_id, tags) values (1, 'a'), (3, 'b');
insert into doc_person(doc_id, readers_id) values (2, 1);
