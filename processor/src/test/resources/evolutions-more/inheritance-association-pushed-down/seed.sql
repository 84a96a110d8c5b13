insert into tag values (1); insert into post values (1); insert into longpost values (1, 'm'); insert into post_tag values (1, 1);
