insert into item (id, code) values ('00000000-0000-0000-0000-000000000001', 'a');
insert into item (id, code, parent_id) values ('00000000-0000-0000-0000-000000000002', 'b', '00000000-0000-0000-0000-000000000001');
insert into book (id, title) values ('00000000-0000-0000-0000-000000000002', 'B');
insert into line (id, book_id) values (7, '00000000-0000-0000-0000-000000000002');
insert into detail (item_id, text) values ('00000000-0000-0000-0000-000000000001', 'da');
insert into item_words values ('00000000-0000-0000-0000-000000000001', 'wa'), ('00000000-0000-0000-0000-000000000002', 'wb');
insert into item_item (item_id, links_id) values ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002');
