package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Parent {
    @EmbeddedId
    Key id;
}
