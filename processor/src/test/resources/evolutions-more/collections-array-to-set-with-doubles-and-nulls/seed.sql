insert into person(id, tags) values (1, array['a', 'b', 'a']), (2, array['a', null]), (3, array['far too long']), (4, array['b', 'c']);
