update visit set at = date_trunc('second', at);
