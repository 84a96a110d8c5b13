--@ up: one step along
select (select id || a || c_id from b where id = 3) = '3a32' and (select id || b from c where id = 2) = '2b2'
--@ down: back
select (select string_agg(id || a || b_id, ',' order by id) from a) = '3a32,6a65' and (select string_agg(id || b || coalesce(c_id::text, '-'), ',' order by id) from b) ~ '2b2.*,5b5-'
