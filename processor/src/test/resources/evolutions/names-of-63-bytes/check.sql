--@ up: rows are kept
select count(*) = 2 from table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
--@ down: rows are kept
select count(*) = 3 from table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
