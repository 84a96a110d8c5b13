--@ up: kept
select (select string_agg(animal_id || names, ',' order by 1) from animal_names) = '1a,2d' and (select count(*) = 2 from dog)
