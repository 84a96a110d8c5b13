insert into person(id, names, notes) values (1, array['a', null, 'b', 'a'], array['x']), (2, '{}', '{}'), (3, array['c'], null);
