package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class NotGlobal {
    @Id
    @GeneratedValue(generator = "of_field")
    Long id;
}
