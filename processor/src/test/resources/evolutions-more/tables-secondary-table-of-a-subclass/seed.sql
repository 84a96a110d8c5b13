insert into craft(id, dtype, name, masts, sail) values (1, 'Craft', 'x', null, null), (2, 'Boat', 'y', 2, 'red'), (3, 'Boat', 'z', null, null);
