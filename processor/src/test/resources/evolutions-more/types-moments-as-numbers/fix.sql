update job set a = null, b = null;
