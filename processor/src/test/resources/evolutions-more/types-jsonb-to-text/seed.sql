insert into event(id, payload) values (1, '{"a": 1}'), (3, null);
