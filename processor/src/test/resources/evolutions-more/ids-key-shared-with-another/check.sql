--@ up: each account has its profile
select string_agg(account_id || bio, ',' order by account_id) = '10x,20y' from profile
--@ down: each account has its profile
select string_agg(account_id || bio, ',' order by account_id) = '10x,20y,30z' from profile
