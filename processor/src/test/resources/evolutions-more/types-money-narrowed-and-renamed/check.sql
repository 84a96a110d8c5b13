--@ up: what fits is kept
select string_agg(price::text, ',') = '1.25' from bill
--@ down: and again
select string_agg(amount::text, ',' order by id) = '1.2500,9.9900' from bill
