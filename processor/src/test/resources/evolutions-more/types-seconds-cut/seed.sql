insert into visit(id, at) values (1, '2026-01-01 10:00:00'), (2, '2026-01-01 10:00:00.5');
