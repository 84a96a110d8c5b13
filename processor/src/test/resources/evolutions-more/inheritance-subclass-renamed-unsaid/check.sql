--@ up: none are lost
select count(*) = 2 from message
--@ down: none are lost
select count(*) = 3 from message
