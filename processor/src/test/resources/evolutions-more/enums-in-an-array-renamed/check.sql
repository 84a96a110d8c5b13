--@ up: it has the new name
select string_agg(coalesce(roles::text, '-'), ' ' order by id) = '{USER,OWNER} {} - {OWNER,NULL,OWNER}' from member
--@ down: it has the old name
select string_agg(coalesce(roles::text, '-'), ' ' order by id) = '{USER,ADMIN} {} - {ADMIN,NULL,ADMIN} {ADMIN}' from member
