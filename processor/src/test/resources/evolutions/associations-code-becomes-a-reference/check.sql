--@ up: codes
select string_agg(code || version, ',' order by code) = 'CH0,DE0,FR0' from country
--@ down: codes
select string_agg(country, ',' order by id) = 'CH,FR,IT' from city
