update desk set room_id = 1;
