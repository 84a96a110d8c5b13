insert into house(id, size_width, size_unit) values (1, 9, 'm');
