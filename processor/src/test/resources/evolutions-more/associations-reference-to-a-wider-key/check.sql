--@ up: references hold
select string_agg(id || '/' || coalesce(country_id, 0), ',' order by id) = '1/1,2/0' from city
--@ down: and again
select string_agg(id || '/' || coalesce(land_id, 0), ',' order by id) = '1/1,2/0,3/2' from city
