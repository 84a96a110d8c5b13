insert into plan values (1, 'MON'), (2, 'WED'), (3, null);
insert into plan_what(plan_id, what, what_key) values (1, 'x', 'TUE'), (2, 'y', 'WED');
