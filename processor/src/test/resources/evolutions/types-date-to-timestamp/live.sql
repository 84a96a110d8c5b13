insert into bill(id, due) values (2, '2026-03-04 10:30');
