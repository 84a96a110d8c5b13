--@ up: the others are kept
select count(*) = 2 from prospect
--@ down: the table is back, empty
select (select count(*) from brochure) = 0 and (select count(*) from prospect) = 3
