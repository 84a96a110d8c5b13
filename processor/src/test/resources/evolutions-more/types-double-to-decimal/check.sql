--@ up: none is rounded
select string_agg(coalesce(price::text, '-'), ' ' order by id) = '1.50 1.00 - 1.00' from item
--@ down: none is rounded
select string_agg(coalesce(price::text, '-'), ' ' order by id) = '1.5 1 - 1 0.1' from item
