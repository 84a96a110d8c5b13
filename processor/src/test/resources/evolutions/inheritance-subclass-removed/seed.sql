insert into offer(id, dtype, label, pieces, percent) values (1,'Offer','a',null,null), (2,'Coupon','b',null,10), (3,'Gift','c',2,null);
