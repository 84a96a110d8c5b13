--@ up: cities are kept
select count(*) = 2 from city
--@ down: cities are kept
select count(*) = 2 from city
