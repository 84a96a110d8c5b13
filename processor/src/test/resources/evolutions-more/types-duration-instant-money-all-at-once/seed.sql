insert into job(id, took, begun, cost, retries, owner) values (1, 1500000000, timestamp '2024-01-01 00:00', 1.5, null, '00000000-0000-0000-0000-000000000001'), (2, null, null, null, 3, null);
