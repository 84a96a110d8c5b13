--@ up: above
select nextval('parcel_seq') > 123
