--@ up: rows are kept
select count(*) = 4 and count(distinct login) = 2 from member
--@ down: rows are kept
select count(*) = 5 and count(distinct login) = 3 from member
