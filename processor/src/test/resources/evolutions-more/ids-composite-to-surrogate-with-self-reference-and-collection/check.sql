--@ up: refs
select n.hall = 'A' and n.number = 1 from seat s join seat n on n.id = s.neighbour_id
--@ up: tags
select string_agg(hall || number || tags, ',' order by hall) = 'A1vip,B1loud' from seat_tags t join seat s on s.id = t.seat_id
--@ down: refs
select neighbour_hall || neighbour_number = 'A1' from seat where number = 2
