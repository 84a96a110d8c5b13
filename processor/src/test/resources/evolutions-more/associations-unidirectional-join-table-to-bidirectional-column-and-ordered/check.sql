--@ up: moved
select string_agg(id || ':' || poll_id || ':' || rank, ',' order by id) = '1:1:1,2:1:0,3:2:0' from answer
--@ down: back
select string_agg(poll_id || ':' || answers_id || ':' || pos, ',' order by poll_id, pos) = '1:2:0,1:1:1,2:3:0' from poll_answer
