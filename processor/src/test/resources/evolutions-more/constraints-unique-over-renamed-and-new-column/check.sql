--@ up: there
select string_agg(address || lang, ',' order by id) = 'aen,ben' from post
--@ down: there
select string_agg(slug, ',' order by id) = 'a,b,c' from post
