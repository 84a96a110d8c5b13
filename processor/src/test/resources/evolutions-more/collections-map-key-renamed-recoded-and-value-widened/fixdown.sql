delete from word_meaning where language = 'FR';
