package mapping;

import jakarta.persistence.Entity;

@Entity
public class One extends Base {
    String a;
}
