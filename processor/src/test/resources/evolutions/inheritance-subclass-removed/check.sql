--@ up: all rows are there
select string_agg(dtype || id, ',' order by id) = 'Offer1,Offer2,Gift3' from offer
--@ down: all rows are there
select string_agg(dtype || id, ',' order by id) = 'Offer1,Offer2,Gift3,Gift4' from offer
