--@ up: kept
select string_agg(surface::text, ',' order by id) = '6,1' from body
--@ up: computed
select string_agg(girth::text, ',' order by id) = '10,4' from body
