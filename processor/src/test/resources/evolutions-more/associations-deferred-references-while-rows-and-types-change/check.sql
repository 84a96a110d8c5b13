--@ up: all there
select string_agg(id || ':' || number || color || size || other || parent_id || twin_id, ',' order by id) = '1:01S212,2:52L021' from child
--@ down: all back
select string_agg(id || ':' || coalesce(number, 0) || color || size || other || parent_id || twin_id, ',' order by id) = '1:000L12,2:511S21' from child
