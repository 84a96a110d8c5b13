--@ up: each has the number of its constant
select string_agg(id || ':' || coalesce(size::text, '-'), ',' order by id) = '1:1,2:2,3:3,4:-' from shirt
--@ down: each has the number that it had
select string_agg(id || ':' || coalesce(size::text, '-'), ',' order by id) = '1:0,2:2,3:3,4:-,5:0' from shirt
