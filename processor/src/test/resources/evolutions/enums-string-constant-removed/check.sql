--@ up: the rows are there
select string_agg(tier, ',' order by id) = 'FREE,FREE' from customer
--@ down: the rows are there
select string_agg(tier, ',' order by id) = 'FREE,FREE,PAID' from customer
