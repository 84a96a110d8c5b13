--@ up: all refer
select (select count(*) from account c join account p on c.parent_uid = p.uid where c.name = 'b' and p.name = 'a') = 1 and (select string_agg(a.name || n.notes, ',' order by n.notes) from account a join account_notes n on n.account_uid = a.uid) = 'ax,by,bz'
--@ down: all refer
select (select parent_id from account where name = 'b') = 1 and (select lead_id from team) = 2
