--@ up: keys
select string_agg(account_id || about, ',' order by account_id) = '10A,20B' from profile
--@ down: back
select string_agg(account_id || bio, ',' order by account_id) = '10A,20B' from profile
