--@ up: who lives where
select (select town_code || town_country from person where id = 1) = 'PFR' and (select town_code is null and town_country is null from person where id = 2)
--@ down: who lives where
select string_agg(id || coalesce(home_code, '-'), ',' order by id) = '1P,2-,3B' from person
