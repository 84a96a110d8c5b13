--@ up: all are filled
select count(*) = 2 from d where changed is not null
--@ down: rows stay
select count(*) = 2 from d
