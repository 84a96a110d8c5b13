--@ up: whose profile
select bio = 'x' and user_id = 4 from profile
