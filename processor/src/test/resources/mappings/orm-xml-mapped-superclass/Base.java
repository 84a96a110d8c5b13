package mapping;

import java.time.Instant;

class Base {
    Long id;
    Instant made;
    int version;
}
