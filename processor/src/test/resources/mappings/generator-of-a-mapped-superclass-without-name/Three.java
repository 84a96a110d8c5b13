package mapping;

import jakarta.persistence.Entity;

@Entity
public class Three extends Two {
    String c;
}
