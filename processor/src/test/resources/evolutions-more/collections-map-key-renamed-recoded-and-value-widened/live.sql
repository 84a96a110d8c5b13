insert into word_meaning(word_id, language, body) values (1, 'FR', 'maison');
