--@ up: rows
select (select string_agg(names_order || names, ',' order by names_order) from person_names) = '0a,2it''s "b"' and (select sum(marks) from person_marks) = 12345678904 and (select string_agg(lang || words, ',' order by lang) from person_words where person_id = 1) = 'deHaus,enhouse'
--@ down: JSON
select string_agg(id || names::text || marks::text || words::text || traits::text, ',' order by id) = '1["a", null, "it''s \"b\""][3, 12345678901]{"de": "Haus", "en": "house"}["DARK", "BIG"],2[][]{}[],3[][]{}[],4[][]{"fr": "maison"}[]' from person
