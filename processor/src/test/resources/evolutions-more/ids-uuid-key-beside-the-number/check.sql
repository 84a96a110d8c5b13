--@ up: each reading has its device
select string_agg(r.id || d.label, ',' order by r.id) = '1b,2a' from reading r join device d on d.uuid = r.device_uuid
--@ down: each reading has its device
select string_agg(r.id || d.label, ',' order by r.id) = '1b,2a,3c' from reading r join device d on d.id = r.device_id
