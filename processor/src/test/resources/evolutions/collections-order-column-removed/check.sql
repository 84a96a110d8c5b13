--@ up: the rows are there
select string_agg(item, '' order by item) = 'abc' or count(*) = 2 from queue_item
--@ down: the rows are there, each with a place
select count(*) = 3 and count(distinct nr) = 3 and min(nr) = 0 from queue_item
