--@ up: none is rounded
select count(*) = 2 from visit where at = timestamp '2026-01-01 10:00:00'
--@ down: all are kept
select count(*) = 3 from visit
