insert into c values (1, 'c1');
insert into b (id, b, c_id) values (2, 'b2', 1);
insert into a (id, a, b_id) values (3, 'a3', 2);
