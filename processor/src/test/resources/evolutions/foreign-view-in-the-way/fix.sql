drop view basket_sum;
