--@ up: what was deleted does not come back
select string_agg(name, ',') = 'a' from task
--@ down: none is deleted
select count(*) = 2 from task where not deleted
