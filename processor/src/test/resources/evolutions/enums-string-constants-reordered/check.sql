--@ up: the rows are untouched
select string_agg(axis, ',' order by id) = 'X,Z' from gauge
--@ down: the rows are untouched
select string_agg(axis, ',' order by id) = 'X,Z,Y' from gauge
