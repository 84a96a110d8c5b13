insert into person(id) values (1), (2);
insert into person_names(person_id, names, names_order) values (1, 'a', 0), (1, 'b', 1);
insert into person_marks(person_id, marks) values (1, 12345678901), (1, 3);
insert into person_words(person_id, lang, words) values (1, 'de', 7), (1, 'en', 8);
