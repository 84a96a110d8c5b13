--@ up: kept
select written_by = 1 from doc where id = 1
