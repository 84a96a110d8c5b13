--@ up: split
select (select count(*) from savings) = 1 and (select count(*) from checking) = 1 and (select count(*) from account) = 3
