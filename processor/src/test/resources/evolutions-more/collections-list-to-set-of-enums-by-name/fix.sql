delete from menu_dishes where dishes_order = 2;
