insert into animal (dtype, id, bark) values ('Animal', 1, null), ('Dog', 2, 7), ('Dog', 3, 8);
insert into animal_names (animal_id, names) values (1, 'a'), (2, 'd');
insert into dog_tricks (dog_id, k, tricks) values (2, 'sit', 1);
insert into animal_animal (dog_id, friends_id) values (2, 3);
