--@ up: it is computed
select string_agg(coalesce(whole, '-'), ',' order by id) = 'ada l,-' from person
--@ down: it still is
select string_agg(coalesce(whole, '-'), ',' order by id) = 'ada l,-,cy n' from person
