--@ up: all came together
select string_agg(account_id || coalesce(nick, '-') || coalesce(bio, '-') || coalesce(site, '-'), ',' order by account_id) = '1a--,2-bs,3--t' from account_bio
--@ down: all went apart
select (select string_agg(id || coalesce(nick, '-'), ',' order by id) from account) = '1a,2-,3-,4-,5e' and (select string_agg(id || site, ',' order by id) from account_web) = '2s,3t,5u' and (select string_agg(account_id || bio, ',') from account_bio where bio is not null) = '2b'
