insert into shot(id, taken) values (1, '2026-07-01 12:00:00.123456'), (2, null);
