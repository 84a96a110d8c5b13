--@ up: k
select count(*)=2 from l
