insert into word(id) values (1);
insert into word_meaning(word_id, lang, txt) values (1, 0, 'Haus'), (1, 1, 'house');
