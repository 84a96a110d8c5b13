--@ up: the names are exchanged
select y = 5 and x = 'six' from point
--@ down: the names are exchanged again
select string_agg(x || y, ',' order by id) = '5six,7eight' from point
