package mapping;

import jakarta.persistence.Entity;

@Entity
public class Sub extends Thing {
    String text;
}
