--@ up: nothing is cut
select sum(length(body)) = 101 from note
--@ down: nothing is cut
select sum(length(body)) = 102 from note
