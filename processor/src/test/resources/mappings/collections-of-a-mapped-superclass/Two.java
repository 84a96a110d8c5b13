package mapping;

import jakarta.persistence.Entity;

@Entity
public class Two extends Base {
    String b;
}
