package mappings;

import jakarta.persistence.Embeddable;

@Embeddable
class Receiver {
    String name;
}
