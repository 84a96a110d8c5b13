--@ up: kept
select count(*) = 3 and count(distinct id) = 3 from tag
