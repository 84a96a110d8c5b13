--@ up: recoded
select string_agg(kind || state, ',' order by id) = 'VFRESH,CARUSED,CARSCRAPPED' from vehicle
--@ down: back
select string_agg(kind || state, ',' order by id) = 'V0,C1,C2' from vehicle
