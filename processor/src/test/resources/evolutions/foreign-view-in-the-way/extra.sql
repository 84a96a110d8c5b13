create view basket_sum as select sum(total) as all_of_it from basket;
