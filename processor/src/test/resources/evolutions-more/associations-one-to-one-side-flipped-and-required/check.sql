--@ up: flipped
select string_agg(id || ':' || built_into, ',' order by id) = '1:12,2:10' from engine
--@ down: back
select string_agg(id || ':' || coalesce(engine_id, 0), ',' order by id) = '10:2,11:0,12:1' from car
