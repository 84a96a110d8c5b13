insert into payment(id, dtype, amount, till, coins) values (1, 'Cash', 1.5, 't', 3);
alter sequence payment_seq restart with 51;
