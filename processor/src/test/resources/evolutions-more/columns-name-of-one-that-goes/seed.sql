insert into post values (1, 'a1', 10, 'ON', null, null);
insert into post (id, a, b, c, x_id, y_id) values (2, 'a2', 20, 'OFF', 1, null), (3, 'a3', 30, null, 2, 1);
