insert into payment(id, amount) values (1, 1.5);
insert into cash(id, till, coins) values (1, 't', 3);
alter sequence payment_seq restart with 51;
