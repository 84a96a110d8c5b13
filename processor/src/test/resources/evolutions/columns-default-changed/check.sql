--@ up: rows are untouched
select string_agg(concat_ws('/', tries, seconds, lang), ',' order by id) = '5/en,1/2/de' from setting
--@ down: also that one which was written since
select string_agg(concat_ws('/', tries, seconds, lang), ',' order by id) = '5/en,1/2/de,9/60' from setting
