insert into counter(id, hits) values (3, 3000000000);
