insert into person(id) values (4);
insert into person_words(person_id, lang, words) values (4, 'fr', 'maison');
