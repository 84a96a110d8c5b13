delete from payment where amount < 0;
