insert into parent (id, number, color) values (1, 1, 0), (2, 2, 1);
insert into child (id, number, color, size, other, parent_id, twin_id) values (1, null, 0, 0, 'L', 1, 2), (2, 5, 1, 1, 'S', 2, 1);
