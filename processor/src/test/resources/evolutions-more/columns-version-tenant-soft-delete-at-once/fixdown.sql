delete from product where deleted;
