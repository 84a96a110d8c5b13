delete from counter where hits > 2147483647;
