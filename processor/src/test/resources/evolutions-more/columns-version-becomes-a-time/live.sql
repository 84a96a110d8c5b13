insert into item(id, version) values (3, '2026-01-01 00:00:00Z');
