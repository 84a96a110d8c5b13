insert into animal (dtype, id, mother_id, bark, friend_id) values ('Animal', 1, 2, null, null), ('Dog', 2, 1, 7, 1);
