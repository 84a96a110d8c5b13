--@ up: coded
select string_agg(coalesce(begin::text, '-'), ',' order by id) = '1,3,-' from plan
--@ up: keys
select string_agg(what || what_key, ',' order by what) = 'x2,y3' from plan_what
--@ down: names
select string_agg(what || what_key, ',' order by what) = 'xTUE,yWED' from plan_what
