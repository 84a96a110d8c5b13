--@ up: each has its new name
select (select name from b) = 'one' and (select name from c) = 'two'
--@ down: each has its old name
select (select count(*) from a) = 2 and (select name from b) = 'two'
