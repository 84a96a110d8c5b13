delete from letter where folder = 1;
