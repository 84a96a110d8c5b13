--@ up: follows
select (select note from ticket t join seat s on s.id = t.seat_id where t.id = 5) = 'm'
--@ down: back
select (select seat_num || seat_letter from ticket where id = 5) = '2B'
