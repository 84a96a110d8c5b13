insert into mix(id, numbers, at, when1, ratio, day) values (1, '{1,2,null}', '10:30', timestamptz '2024-06-01 12:00+02', 1.5, '2024-06-01'), (2, null, null, null, null, null);
