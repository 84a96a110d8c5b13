update person set tags = array['a', 'b'] where id = 1;
update person set tags = array['a'] where id = 2;
update person set tags = array['short'] where id = 3;
