--@ up: arrays
select string_agg(id || names::text || traits::text || marks::text, ',' order by id) = '1{b,NULL,a,b}{1,0}{3,9,9},2{}{}{}' from person
--@ down: rows
select (select string_agg(person_id || '/' || pos || names, ',' order by person_id, pos) from person_names) = '1/0b,1/2a,1/3b,3/1z' and (select string_agg(traits, ',' order by traits) from person_traits) = 'BIG,DARK' and (select string_agg(person_id || '/' || marks, ',' order by person_id, marks) from person_marks) = '1/3,1/9,1/9,3/7'
