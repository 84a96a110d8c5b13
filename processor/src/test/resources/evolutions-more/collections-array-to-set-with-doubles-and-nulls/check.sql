--@ up: rows
select string_agg(person_id || tags, ',' order by person_id, tags) = '1a,1b,2a,3short,4b,4c' from person_tags
--@ down: arrays
select string_agg(id || tags::text, ',' order by id) = '1{a,b},2{a},3{short},4{b,c}' from person
