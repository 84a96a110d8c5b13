--@ up: values
select road = 's' and phone = 'p' from person
--@ down: values
select street = 's' and phone = 'p' from person
