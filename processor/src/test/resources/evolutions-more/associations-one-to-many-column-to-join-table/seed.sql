insert into cart values (1);
insert into item(id, cart_id) values (1, 1), (2, null), (3, 1);
