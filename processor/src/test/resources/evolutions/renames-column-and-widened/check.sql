--@ up: values went along
select sum(volume) = 110 from tank
--@ down: values came back
select sum(litres) = 180 from tank
