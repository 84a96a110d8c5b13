--@ up: there
select (select num || place || note from seat) = '1An'
