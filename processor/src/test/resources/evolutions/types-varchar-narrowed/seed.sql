insert into item(id, code) values (1, 'short'), (2, 'much-too-long');
