insert into bill(id, due) values (1, '2026-03-04');
