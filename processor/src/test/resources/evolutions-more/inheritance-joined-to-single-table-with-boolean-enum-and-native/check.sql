--@ up: there
select (select dtype || color || good || fur || bark from animal where id = 2) = 'DogLIMEtrueLIME5'
--@ down: there
select (select color || '' || good || coat || bark from animal join dog using (id)) = 'GREENYGREEN5'
