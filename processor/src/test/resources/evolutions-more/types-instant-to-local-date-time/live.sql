insert into visit(id, at) values (5, '2026-03-29 02:30:00');
