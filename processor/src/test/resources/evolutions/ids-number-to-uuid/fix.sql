delete from device;
