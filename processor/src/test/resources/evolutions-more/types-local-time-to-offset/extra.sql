set timezone = 'Asia/Kathmandu';
