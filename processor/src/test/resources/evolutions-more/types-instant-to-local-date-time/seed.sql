insert into visit(id, at) values (1, '2026-03-29 01:30:00+00'), (2, 'infinity'), (3, null), (4, '2026-10-25 02:30:00+02');
