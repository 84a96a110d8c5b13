--@ up: nothing is cut off unsaid
select count(*) = 3 from box
