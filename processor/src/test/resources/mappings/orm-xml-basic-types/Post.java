package mapping;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;

class Post {
    Long id;
    BigDecimal price;
    Kind kind;
    Date day;
    String text;
    Instant at;
    long version;
}
