--@ up: moved
select string_agg(labels, ',' order by labels) = 'a,b' from person_labels
--@ down: back
select tags::text = '{a,b}' from person
