insert into asset(id, dtype, tags, traits, wheels) values (1, 'House', array['b', 'a'], array[1, 0, 1]::smallint[], null), (2, 'House', '{}', '{}', null), (3, 'Car', null, null, 4);
