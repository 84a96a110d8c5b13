--@ up: rows and their pairs are where the class is
select x = 'y' and y = 'x' and a_id = 1 and (select count(*) = 1 from a_b) from b
--@ down: as they were
select x = 'x' and y = 'y' and b_id = 1 and (select count(*) = 1 from b_a) from a
