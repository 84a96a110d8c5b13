insert into doc(kind, no, t) values ('A', 1, 'x'), ('B', 1, 'y'), ('C', 1, 'z');
insert into doc_words(doc_kind, doc_no, words) values ('B', 1, 'w');
insert into page(id, doc_kind, doc_no) values (1, 'B', 1), (2, null, null);
