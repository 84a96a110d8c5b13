package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
class Composite {
    @EmbeddedId
    Key key;
}
