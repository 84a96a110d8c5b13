--@ up: values are kept
select string_agg(id || coalesce(home_city, '-') || coalesce(geo_lat, 0) || '/' || geo_lon, ',' order by id) = '1a1.5/2.5,2-0/0' from app_user
--@ down: and again
select string_agg(id || coalesce(home_city, '-') || coalesce(home_lat, 0) || '/' || home_lon, ',' order by id) = '1a1.5/2.5,2-0/0,3c5/6' from app_user
