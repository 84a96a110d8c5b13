insert into house(id, extent_width) values (2, 4);
