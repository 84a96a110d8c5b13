insert into buyer (id, name) values (1, 'Ann'), (2, 'Bob');
insert into purchase (id, what, code, buyer_id) values (1, 'bread', 'B', 1), (51, 'milk', 'M', 2);
insert into purchase_tags values (1, 'fresh'), (51, 'cold');
insert into trade (id, kind, number) values (1, 'swap', 7);
insert into trade_tags values (1, 'old');
insert into trade_buyer values (1, 2);
insert into buyer_purchase values (1, 1), (2, 51);
select setval('purchase_seq', 101); select setval('trade_seq', 51);
