insert into tag(id) values (1);
insert into page(id, lang) values (1, 'en'), (2, 'de');
insert into page_words(page_id, words) values (1, 'x'), (2, 'y');
insert into page_tag(page_id, tags_id) values (2, 1);
