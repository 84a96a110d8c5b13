insert into pay(id, cents) values (1, 10), (2, 20), (3, 30);
insert into card(id, net) values (1, 0), (2, 1);
insert into cash(id, net, coins) values (3, 1, 7);
