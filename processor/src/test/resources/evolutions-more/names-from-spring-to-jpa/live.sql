insert into PurchaseOrder (id, customerAccount_id) values (51, 2);
