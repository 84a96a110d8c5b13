--@ up: pulled up
select (select string_agg(id || town || version || gone, ',' order by id) from doc) = '1x0false,2y0false' and (select weight from memo) = 3
--@ down: back
select (select town from letter) = 'x' and (select town || urgency from memo) = 'y3'
