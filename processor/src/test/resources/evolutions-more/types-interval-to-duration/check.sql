--@ up: nanoseconds
select string_agg(id || '/' || took, ',' order by id) = '1/93784500000000,2/-1000,3/5184000000000000' from run
--@ down: intervals
select bool_and(took = (array[interval '1 day 02:03:04.5', interval '-00:00:00.000001', interval '60 days'])[id]) from run
