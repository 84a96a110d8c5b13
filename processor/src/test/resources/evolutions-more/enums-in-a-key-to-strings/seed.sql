insert into doc(kind, no, t) values (0, 1, 'x'), (1, 1, 'y'), (2, 1, 'z');
insert into doc_words(doc_kind, doc_no, words) values (1, 1, 'w');
insert into page(id, doc_kind, doc_no) values (1, 1, 1), (2, null, null);
