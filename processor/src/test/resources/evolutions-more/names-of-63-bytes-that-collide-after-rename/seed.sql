insert into a_table_with_a_name_that_takes_all_sixty_three_bytes_there_ar_a (a_column_with_a_long_name_too) values ('one');
insert into a_table_with_a_name_that_takes_all_sixty_three_bytes_there_ar_b (a_column_with_a_long_name_too, parent_id) values ('two', 1);
