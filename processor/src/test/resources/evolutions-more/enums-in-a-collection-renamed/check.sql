--@ up: it has the new name
select string_agg(role, ',' order by role) = 'OWNER,USER' from member_role
--@ down: it has the old name
select string_agg(role, ',' order by member_id, role) = 'ADMIN,USER,ADMIN' from member_role
