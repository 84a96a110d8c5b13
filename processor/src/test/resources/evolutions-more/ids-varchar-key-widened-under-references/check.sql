--@ up: rows are kept
select count(*) = 2 from city join country on code = country_code
--@ down: rows are kept
select count(*) = 2 from city join country on code = country_code
