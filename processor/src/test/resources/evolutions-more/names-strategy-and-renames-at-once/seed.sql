insert into ShopOrder(id, firstName, oldThing) values (1, 'f', 'o');
insert into ShopOrder_sideNotes(ShopOrder_id, sideNotes) values (1, 'n');
