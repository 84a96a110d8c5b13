insert into c (id, b) values (5, 'b5');
insert into b (id, a, c_id) values (6, 'a6', 5);
