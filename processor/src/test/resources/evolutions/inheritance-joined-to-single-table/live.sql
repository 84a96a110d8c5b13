insert into account(dtype, owner, rate) values ('Savings', 'dan', 7);
