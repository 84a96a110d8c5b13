package mapping;

import java.util.UUID;

class Link {
    UUID id;
}
