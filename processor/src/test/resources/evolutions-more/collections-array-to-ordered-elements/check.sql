--@ up: each has its place
select string_agg(person_id || name || pos, ',' order by person_id, pos) = '1a0,1b2,1a3,3c0' from person_names where person_id < 4
--@ down: all are back
select string_agg(id || names::text || notes::text, ',' order by id) = '1{a,NULL,b,a}{x},2{}{},3{c}{},4{NULL,late,NULL,later}{},5{}{}' from person
