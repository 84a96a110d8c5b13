--@ up: moved
select string_agg(id || ':' || coalesce(room_id, 0), ',' order by id) = '1:0,2:3,3:0' from key
--@ down: moved
select string_agg(id || ':' || coalesce(spare_id, 0), ',' order by id) = '1:0,2:0,3:2,4:0' from room
