--@ up: all there
select (select seat_row || seat_place || notes from seat_notes) = '1Awindow'
--@ down: all there
select (select seat_row || seat_letter || notes from seat_notes) = '1Awindow'
