insert into event(id, at) values (3, '2026-01-01 00:00+05:45');
