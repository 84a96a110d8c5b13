insert into account(dtype, id, owner, rate, overdraft) values ('Account', 1, 'x', null, null), ('Savings', 2, 'y', 1.25, null), ('Checking', 3, 'z', null, 100);
insert into savings_notes(savings_id, notes) values (2, 'n');
insert into customer(id, favourite_id, main_id) values (1, 2, 3);
insert into account_customer(savings_id, holders_id) values (2, 1);
