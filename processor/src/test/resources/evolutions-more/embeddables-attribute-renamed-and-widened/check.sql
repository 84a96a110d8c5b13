--@ up: it is kept
select home_street || home_town = 'st' from person
--@ down: it is kept
select string_agg(street || town, ',' order by id) = 'st,uv' from person
