delete from address where street = 'lonely';
