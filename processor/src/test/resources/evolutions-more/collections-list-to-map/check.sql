--@ up: there
select count(*) = 1 from stat_entries
