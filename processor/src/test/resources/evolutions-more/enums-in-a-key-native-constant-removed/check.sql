--@ up: rows stay
select count(*) = 2 from doc
--@ down: rows stay
select count(*) = 2 from doc
