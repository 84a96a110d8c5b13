--@ up: the column has its values
select count(*) = 2 from vase where audited_by = 'dba'
--@ down: the column and the table have their rows
select (select string_agg(audited_by, ',' order by id) from vase) = 'dba,dba,me' and (select count(*) from dba_notes) = 1
