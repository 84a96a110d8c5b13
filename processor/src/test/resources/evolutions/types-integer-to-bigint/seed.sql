insert into counter(id, hits) values (1, 7), (2, 2147483647);
