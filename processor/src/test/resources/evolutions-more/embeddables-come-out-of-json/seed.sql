insert into person(id, address) values (1, '{"street": "s", "number": 3}'), (2, '{"street": "t", "number": 0}');
