--@ up: whose
select string_agg(id || coalesce(good::text, '-') || coalesce(owner_id, 0), ',' order by id) = '1Y1,2N2,3-0' from pet
--@ down: whose
select string_agg(pet_id || '' || owner_id, ',' order by pet_id) = '11,22' from owner_pet
