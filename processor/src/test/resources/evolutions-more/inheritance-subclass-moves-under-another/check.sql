--@ up: a duck is a bird
select (select string_agg(id || '/' || coalesce(wings, 0), ',' order by id) from bird) = '2/2,3/0' and (select count(*) from duck) = 1
--@ down: a duck is none
select (select string_agg(id::text, ',' order by id) from bird) = '2' and (select count(*) from duck) = 2
