insert into trade (id, what, code, buyer_id) values (101, 'salt', 'S', 1);
