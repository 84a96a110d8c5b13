--@ up: the profile is its user's
select string_agg(user_id || bio, ',') = '2b' from profile
