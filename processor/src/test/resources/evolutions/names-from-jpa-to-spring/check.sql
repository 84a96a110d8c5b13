--@ up: what was embedded
select street_name = 'High Street' and postal_code = 'N1' from customer_account where login_name = 'ann'
--@ up: elements
select count(*) = 2 from customer_account_phone_numbers where customer_account_id = 1
--@ up: join tables
select (select count(*) from catalog_product_product_categories where catalog_product_id = 7 and product_categories_id = 2) = 1
  and (select count(*) from purchase_order_order_lines where purchase_order_id = 5 and order_lines_id = 9 and order_lines_order = 0) = 1
--@ up: subclasses
select (select card_number from credit_card where id = 3) = '4111' and (select remote_host from audit_trail where id = 8) = 'there'
--@ up: the sequence continues
select last_value = 101 from customer_account_seq
--@ down: all as it was
select streetName = 'High Street' from CustomerAccount where loginName = 'ann'
--@ down: what was written since
select customerAccount_id = 2 from PurchaseOrder where id = 51
