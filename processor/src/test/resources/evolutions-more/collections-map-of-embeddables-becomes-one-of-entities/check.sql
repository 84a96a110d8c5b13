--@ up: rows under their keys
select string_agg(person_id || kind || number, ',' order by number) = '1work031,1home044,2home091' from phone
--@ down: elements under their keys
select string_agg(person_id || kind || number, ',' order by number) = '1work031,1home044,2home091' from person_phone
