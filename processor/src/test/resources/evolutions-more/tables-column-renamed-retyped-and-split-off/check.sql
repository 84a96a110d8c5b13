--@ up: what went over
select body = 'b' and hits = 3 from post_body where id = 1
--@ down: and came back
select txt = 'b' and hits = 3 from post where id = 1
