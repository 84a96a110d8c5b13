--@ up: the row is untouched
select kind = 'HARD' from box
