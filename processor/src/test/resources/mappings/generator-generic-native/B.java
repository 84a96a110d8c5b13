package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class B {
    @Id
    @GeneratedValue(generator = "native")
    Long id;
}
