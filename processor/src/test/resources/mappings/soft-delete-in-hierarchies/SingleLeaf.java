package mapping;

import jakarta.persistence.Entity;

@Entity
public class SingleLeaf extends Single {
    String a;
}
