package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class One {
    @Id
    @GeneratedValue(generator = "shared")
    Long id;
}
