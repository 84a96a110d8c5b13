package mapping;

import jakarta.persistence.Entity;

@Entity
public class Plain extends Base {
    String text;
}
