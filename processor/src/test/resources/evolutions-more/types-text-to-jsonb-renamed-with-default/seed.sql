insert into doc(id) values (1);
insert into doc values (2, '{"b": 1,  "a": 2}');
