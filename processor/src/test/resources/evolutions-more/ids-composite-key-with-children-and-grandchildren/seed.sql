insert into page(id, lang) values (1, 'en'), (2, 'de');
insert into para(page_id, no, text) values (1, 1, 'x'), (2, 1, 'y'), (2, 2, 'z');
insert into note(para_page_id, para_no, pos, text) values (1, 1, 1, 'n'), (2, 2, 1, 'm'), (2, 2, 2, 'o');
