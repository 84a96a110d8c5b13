--@ up: JSON
select string_agg(id || names::text || marks::text || words::text, ',' order by id) = '1["a", "b"][3, 12345678901]{"de": 7, "en": 8},2[][]{}' from person
--@ down: rows
select (select string_agg(person_id || names || names_order, ',' order by person_id, names_order) from person_names) = '1a0,1b1,3c0' and (select sum(marks) from person_marks) = 12345678904 and (select string_agg(lang || words, ',' order by lang) from person_words) = 'de7,en8,fr9'
