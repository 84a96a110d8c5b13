--@ up: all is there
select count(*) = 1 from author a join author_aliases l on l.author_id = a.id
--@ down: all is back
select count(*) = 1 from app.author
