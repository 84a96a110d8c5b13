delete from bill where id > 1;
