create view all_products as select name from product;
