update bill set due = date_trunc('day', due);
