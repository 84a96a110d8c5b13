--@ up: all is there
select (select count(*) from page) = 2
