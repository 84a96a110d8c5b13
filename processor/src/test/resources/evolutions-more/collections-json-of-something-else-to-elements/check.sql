--@ up: rows
select (select count(*) from person_marks) = 7 and (select count(*) from person_words) = 6
--@ down: JSON
select string_agg(marks::text || words::text, ',') = '[4, 5]{"k": "v"}' from person where id = 6
