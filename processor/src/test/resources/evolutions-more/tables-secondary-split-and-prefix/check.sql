--@ up: moved
select string_agg(id || coalesce(addr_street, '-') || coalesce(addr_city, '-'), ',' order by id) = '1S1C1,3-C3' from customer_address
--@ down: back
select string_agg(id || coalesce(street, '-') || coalesce(city, '-'), ',' order by id) = '1S1C1,2--,3-C3,4S4C4' from customer
