--@ up: each has the other's name
select (select name from blue) = 'one' and (select name from red) = 'two'
--@ down: each has its name
select (select name from red) = 'one' and (select count(*) from blue) = 2
