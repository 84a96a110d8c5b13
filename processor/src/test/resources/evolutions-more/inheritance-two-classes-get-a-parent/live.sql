insert into animal(id, dtype, name, lives) values (3, 'Cat', 'x', 9);
