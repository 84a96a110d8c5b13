--@ up: each value went with its column
select string_agg(coalesce(size, '-') || code, ',' order by id) = 'a10,-10' from part
--@ down: and back
select string_agg(coalesce(code, '-') || size, ',' order by id) = 'a10,-10,c12' from part
