insert into author(id, name) values (nextval('author_seq'), 'c');
