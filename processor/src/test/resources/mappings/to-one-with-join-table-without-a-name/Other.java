package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Other {
    @EmbeddedId
    Key id;
}
