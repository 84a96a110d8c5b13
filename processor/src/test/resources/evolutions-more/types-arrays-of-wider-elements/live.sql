insert into series(id, "values", names) values (3, '{5}', '{longish}');
