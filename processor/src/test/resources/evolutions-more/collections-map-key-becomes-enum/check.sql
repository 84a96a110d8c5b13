--@ up: entries
select string_agg(k || v, ',' order by k) = 'ONE1,TWO2' from stat_entries
--@ down: entries
select string_agg(k || v, ',' order by k) = 'ONE1,TWO2' from stat_entries
