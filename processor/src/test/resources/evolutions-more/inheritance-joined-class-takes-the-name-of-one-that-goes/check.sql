--@ up: renamed
select string_agg(id || ':' || lives, ',' order by id) = '2:7' from dog
--@ down: back
select string_agg(id || ':' || lives, ',' order by id) = '2:7' from cat
