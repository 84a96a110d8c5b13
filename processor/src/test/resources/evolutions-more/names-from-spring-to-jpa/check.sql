--@ up: what was embedded
select streetName = 'High Street' from CustomerAccount where loginName = 'ann'
--@ up: join tables
select (select count(*) from CatalogProduct_ProductCategory where CatalogProduct_id = 7 and productCategories_id = 2) = 1
  and (select count(*) from PurchaseOrder_OrderLine where PurchaseOrder_id = 5 and orderLines_id = 9 and orderLines_ORDER = 0) = 1
--@ up: the sequence continues
select last_value = 101 from "customeraccount_seq"
--@ down: all as it was
select street_name = 'High Street' from customer_account where login_name = 'ann'
--@ down: what was written since
select customer_account_id = 2 from purchase_order where id = 51
