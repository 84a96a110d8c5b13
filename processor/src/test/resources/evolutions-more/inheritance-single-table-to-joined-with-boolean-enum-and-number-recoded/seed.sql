insert into animal (dtype, id, tame, color, good, coat, bark) values ('Animal', 1, true, 0, null, null, null), ('Dog', 2, false, 1, true, 1, 5);
