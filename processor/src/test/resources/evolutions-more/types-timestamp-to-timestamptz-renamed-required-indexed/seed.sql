insert into event values (1, 'a', timestamp '2024-03-31 02:30:00'), (2, 'b', null);
