--@ up: only the boat with masts has a line
select string_agg(concat_ws('/', boat_id, masts, sail), ',') = '2/2/red' from boat_rig
--@ down: the masts are back
select string_agg(concat_ws('/', id, dtype, masts, sail), ',' order by id) = '1/Craft,2/Boat/2/red,3/Boat,4/Boat/3' from craft
