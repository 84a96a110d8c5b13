insert into post (id, amount, since, lat, at) values (1, 5, '2026-01-02', 1.5, '2026-01-01 10:00:00'), (2, null, null, null, null);
