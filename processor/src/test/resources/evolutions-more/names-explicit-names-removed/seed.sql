insert into tbl_shop values (1, 'x');
