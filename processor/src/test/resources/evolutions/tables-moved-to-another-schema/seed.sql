insert into warehouse(town) values ('a'), ('b');
insert into pallet(id, warehouse_id) values (1, 2);
