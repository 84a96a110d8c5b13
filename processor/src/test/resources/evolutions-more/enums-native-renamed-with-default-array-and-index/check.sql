--@ up: each has the new name
select count(*) = 2 from song where tone = 'MEDIUM'
--@ down: and the old one
select count(*) = 3 from song where tone = 'MID'
