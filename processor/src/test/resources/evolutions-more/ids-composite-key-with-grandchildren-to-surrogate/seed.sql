insert into page(lang, no) values ('en', 1), ('de', 1), ('de', 2);
insert into para(id, page_lang, page_no) values (1, 'en', 1), (2, 'de', 2);
insert into mark(id, page_lang, page_no) values (1, 'de', 1), (2, null, null);
insert into mark_page(mark_id, pages_lang, pages_no) values (1, 'en', 1), (1, 'de', 2);
