--@ up: who has an address has a row
select string_agg(id || street || town, ',') = '1st' from person_address
--@ down: everybody has what was
select string_agg(id || coalesce(street, '-') || coalesce(town, '-'), ',' order by id) = '1st,2--,3u-' from person
