--@ up: each has the number of its constant
select string_agg(coalesce(roles::text, '-'), ' ' order by id) = '{1,2} {} - {2,NULL}' from member
--@ down: each has the number that it had
select string_agg(coalesce(roles::text, '-'), ' ' order by id) = '{0,1} {} - {1,NULL} {1}' from member
