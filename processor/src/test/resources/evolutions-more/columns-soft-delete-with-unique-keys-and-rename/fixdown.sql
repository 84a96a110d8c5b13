delete from article where gone;
