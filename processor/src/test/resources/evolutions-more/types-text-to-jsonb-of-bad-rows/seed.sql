insert into doc(id, body) values (1, '{"a": 1}'), (2, 'no'), (3, null);
