--@ up: moved on
select string_agg(id || b || c || coalesce(y_id, 0), ',' order by id) = '1a1100,2a2201,3a3302' from post
--@ down: back
select string_agg(id || a || b || coalesce(x_id, 0), ',' order by id) = '1a1100,2a2201,3a3302,4b4400' from post
