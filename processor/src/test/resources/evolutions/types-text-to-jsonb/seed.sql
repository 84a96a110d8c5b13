insert into event(id, payload) values (1, '{"a": 1}'), (2, 'oops'), (3, null);
