--@ up: changed
select (select a_column_with_a_long_name_too from a_table_with_a_name_that_takes_all_sixty_three_bytes_there_ar_b) = 'one'
--@ down: back
select (select count(*) = 2 from a_table_with_a_name_that_takes_all_sixty_three_bytes_there_ar_b)
