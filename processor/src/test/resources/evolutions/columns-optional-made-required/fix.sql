update reader set email = 'none' where email is null;
