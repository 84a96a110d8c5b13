package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Ordinal {
    @Id
    Color id;
}
