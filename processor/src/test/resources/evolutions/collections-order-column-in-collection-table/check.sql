--@ up: every row has a place of its own in its list
select count(*) = 5 and count(distinct (recipe_id, pos)) = 5 and max(pos) = 3 from recipe_step
--@ down: the rows are there
select count(*) = 6 and count(step) = 5 from recipe_step
