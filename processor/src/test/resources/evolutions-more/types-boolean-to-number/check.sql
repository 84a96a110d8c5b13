--@ up: true is one
select string_agg(state::text, ',' order by id) = '1,0' from lamp
--@ down: one is true
select string_agg(state::text, ',' order by id) = 'true,false,true' from lamp
