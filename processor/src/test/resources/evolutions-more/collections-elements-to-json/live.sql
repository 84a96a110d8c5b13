insert into person(id, names, words) values (3, '["c"]', '{"fr": 9}');
