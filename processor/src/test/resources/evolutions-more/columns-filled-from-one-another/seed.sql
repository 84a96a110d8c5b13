insert into d(id, at) values (1, null), (2, '2024-01-01 10:00');
