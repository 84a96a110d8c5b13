--@ up: none is cut
select sum(total) = 11 from basket
--@ down: none is cut
select sum(total) = 18 from basket
