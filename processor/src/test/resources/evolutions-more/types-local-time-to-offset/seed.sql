insert into event(id, at, seen) values (1, '2026-03-29 02:30:00', '2026-03-29 02:30:00.123Z'), (2, 'infinity', null);
