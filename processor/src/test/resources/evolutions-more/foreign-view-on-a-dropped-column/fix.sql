drop view basket_notes;
