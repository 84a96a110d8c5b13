--@ up: computed
select string_agg(sum::text, ',' order by id) = '10,21' from item
--@ down: computed
select string_agg(total::text, ',' order by id) = '10,21' from item
