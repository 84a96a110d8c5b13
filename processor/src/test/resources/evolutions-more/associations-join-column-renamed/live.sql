insert into invoice(id, buyer_id) values (3, 1);
