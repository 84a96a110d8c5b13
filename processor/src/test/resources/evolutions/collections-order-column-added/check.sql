--@ up: each list is numbered from 0, and what is in none has no place
select string_agg(id || ':' || coalesce(place::text, '-'), ',' order by id) = '10:0,11:0,12:1,13:-,14:2' from track
--@ down: the rows are there
select string_agg(title, '' order by id) = 'abcde' from track
