--@ up: rows are kept
select count(*) = 1 from invoice where number = 'R1'
