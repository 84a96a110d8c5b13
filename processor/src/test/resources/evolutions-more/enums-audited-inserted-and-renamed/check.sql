--@ up: the audit table follows
select string_agg(kind::text || coalesce(other, ''), ',' order by id) = '2BB,3' from doc_aud
--@ up: that of the collection too
select string_agg(kinds::text, ',' order by kinds) = '2,3' from doc_kinds_aud
--@ down: as they were
select string_agg(kind::text || coalesce(other, ''), ',' order by id) = '1B,2' from doc_aud
