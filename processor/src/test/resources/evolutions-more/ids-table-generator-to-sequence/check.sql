--@ up: above
select last_value > 12 from post_seq
--@ up: k
select count(*)=2 from post
