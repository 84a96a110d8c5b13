insert into job (id, a) values (1, '2026-01-01 00:00:00Z'), (2, null);
insert into job (id, b) values (3, 1767225600000);
