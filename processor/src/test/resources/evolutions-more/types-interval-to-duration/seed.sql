insert into run(id, took) values (1, interval '1 day 02:03:04.5'), (2, interval '-00:00:00.000001'), (3, interval '2 months');
