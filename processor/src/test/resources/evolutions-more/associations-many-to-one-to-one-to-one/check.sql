--@ up: each has its own
select count(distinct seat_id) = 2 from guest
--@ down: each still has its own
select count(distinct seat_id) = 2 and count(*) = 5 from guest
