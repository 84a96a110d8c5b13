insert into doc(id, kind, other) values (1, 1, 'B'), (2, 2, 'C');
insert into doc_kinds(doc_id, kinds) values (1, 1), (1, 2);
insert into revinfo(rev, revtstmp) values (1, 1);
insert into doc_aud(id, rev, revtype, kind, other) values (1, 1, 0, 1, 'B'), (2, 1, 0, 2, null);
insert into doc_kinds_aud(rev, revtype, doc_id, kinds) values (1, 0, 1, 1), (1, 0, 1, 2);
