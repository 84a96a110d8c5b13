--@ up: values are kept
select string_agg(hits::text, ',' order by id) = '7,2147483647' from counter
--@ down: values are kept
select string_agg(hits::text, ',' order by id) = '7,2147483647' from counter
