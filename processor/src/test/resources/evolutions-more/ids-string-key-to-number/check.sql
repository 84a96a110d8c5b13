--@ up: found
select count(*) = 1 from city join country on country.code = city.country and code = 34
--@ down: found
select count(*) = 1 from city join country on country.code = city.country and code = '34'
