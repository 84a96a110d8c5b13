update p set born = date_trunc('day', born);
