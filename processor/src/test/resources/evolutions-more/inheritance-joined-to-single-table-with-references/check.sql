--@ up: each is what it was
select string_agg(id || dtype || name || coalesce(vat, '-'), ',' order by id) = '1Partyp-,2FirmfV' from party
--@ down: and has its rows again
select (select string_agg(id || name, ',' order by id) from party) = '1p,2f,3g,4q' and (select string_agg(id || vat, ',' order by id) from firm) = '2V,3W'
