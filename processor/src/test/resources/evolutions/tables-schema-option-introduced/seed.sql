insert into author(id, name) values (1, 'ann');
insert into author_aliases(author_id, aliases) values (1, 'a');
insert into book(author_id) values (1);
insert into book_author(book_id, reviewers_id) values (1, 1);
