create view basket_notes as select note from basket;
