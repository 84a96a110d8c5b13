insert into animal (id, dtype, name, lives, bark) values (1, 'Animal', 'a', null, null), (2, 'Cat', 'c', 7, null), (3, 'Dog', 'd', null, 'wuff');
