update customer set tier = 'FREE' where tier = 'TRIAL';
