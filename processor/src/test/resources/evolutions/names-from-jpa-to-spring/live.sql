insert into purchase_order (id, customer_account_id) values (51, 2);
