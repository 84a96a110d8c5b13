--@ up: in the table
select string_agg(play_id || '/' || acts_id || '/' || pos, ',' order by acts_id) = '1/1/1,1/2/0,2/3/0' from play_scene
--@ down: in the rows
select string_agg(name || coalesce(play_id, 0) || coalesce(pos, 9), ',' order by name) = 'a11,b10,c20,d09' from act
