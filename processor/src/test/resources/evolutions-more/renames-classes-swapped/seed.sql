insert into b(id) values (1);
insert into a(id, x, y, b_id) values (1, 'x', 'y', 1);
insert into b_a(b_id, as_id) values (1, 1);
