insert into doc(kind, no, t) values ('A', 1, 'x'), ('C', 1, 'y');
insert into doc_words(doc_kind, doc_no, words) values ('A', 1, 'w');
insert into page(id, doc_kind, doc_no) values (1, 'A', 1), (2, null, null);
