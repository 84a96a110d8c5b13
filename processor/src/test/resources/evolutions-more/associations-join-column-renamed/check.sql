--@ up: each invoice has its customer
select string_agg(id || ':' || buyer_id, ',' order by id) = '1:1,2:2' from invoice
--@ down: each invoice has its customer
select string_agg(id || ':' || customer_id, ',' order by id) = '1:1,2:2,3:1' from invoice
