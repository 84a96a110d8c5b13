update offer set dtype = 'Offer', percent = null where dtype = 'Coupon';
