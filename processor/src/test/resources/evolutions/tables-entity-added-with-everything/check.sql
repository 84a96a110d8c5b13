--@ up: there is room
select count(*) = 0 from parcel
--@ down: the other entity is kept
select count(*) = 1 from depot
