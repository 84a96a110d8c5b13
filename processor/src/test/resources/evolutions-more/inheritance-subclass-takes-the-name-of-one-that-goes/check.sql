--@ up: renamed
select string_agg(id || dtype || coalesce(lives, 0), ',' order by id) = '1Animal0,2Dog7' from animal
--@ down: back
select string_agg(id || dtype || coalesce(lives, 0), ',' order by id) = '1Animal0,2Cat7' from animal
