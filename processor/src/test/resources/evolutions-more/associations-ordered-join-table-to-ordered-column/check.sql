--@ up: each keeps its place
select string_agg(id || '/' || coalesce(tour_id, 0) || '/' || coalesce(nr, -1), ',' order by id) = '1/1/1,2/1/0,3/2/0,4/0/-1' from step
--@ down: and again
select string_agg(tour_id || '/' || place || '/' || steps_id, ',' order by tour_id, place) = '1/0/2,1/1/1,2/0/3,2/1/4' from tour_step
