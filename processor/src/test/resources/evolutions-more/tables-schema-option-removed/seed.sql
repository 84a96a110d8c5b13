insert into app.author(id, name) values (1, 'ann');
insert into app.author_aliases(author_id, aliases) values (1, 'a');
