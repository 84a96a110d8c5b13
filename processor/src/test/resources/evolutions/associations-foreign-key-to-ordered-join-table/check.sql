--@ up: each stop has its tour and place
select string_agg(tour_id || ':' || nth || ':' || stop_id, ',' order by tour_id, nth) = '1:0:2,1:1:3,2:0:1' from tour_stop
--@ down: each stop has its tour
select string_agg(id || ':' || coalesce(tour_id::text, '-'), ',' order by id) = '1:2,2:1,3:1,4:2' from stop
