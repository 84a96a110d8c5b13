--@ up: nothing is rounded
select string_agg(price::text, ',' order by id) = '1.25,1.26' from offer
--@ down: nothing is rounded
select sum(price) = 12.5 from offer
