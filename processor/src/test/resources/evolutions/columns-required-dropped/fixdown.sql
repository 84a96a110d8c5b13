delete from firm;
