--@ up: the root's table has every row
select string_agg(id || colour, ',' order by id) = '1red,2blue,7green' from shape
--@ up: the others have only their own values
select (select sum(radius) from circle) = 7 and (select sum(side) from square) = 9
--@ down: each table is whole again
select (select string_agg(id || colour || radius, ',' order by id) from circle) = '1red3,2blue4' and (select string_agg(id || colour || side, ',' order by id) from square) = '7green9,8pink2'
