insert into doc (id, title, pages) values (1, 'l', 3), (2, 'm', 4);
insert into letter (id, sender) values (1, 's');
insert into memo (id, topic) values (2, 't');
insert into doc_tags (doc_id, tags) values (1, 'x'), (2, 'y');
