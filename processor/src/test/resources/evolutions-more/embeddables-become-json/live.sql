insert into person(id, address) values (4, '{"street": "z", "area": "1.25", "register": "00000000-0000-0000-0000-000000000009"}');
