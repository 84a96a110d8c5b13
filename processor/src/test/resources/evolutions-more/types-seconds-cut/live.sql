insert into visit(id, at) values (3, '2026-01-01 11:00:00');
