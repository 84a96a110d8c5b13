insert into run(id, took) values (8, interval '1 day -00:00:00.000001'), (9, interval '-2 days 03:04:05.6');
