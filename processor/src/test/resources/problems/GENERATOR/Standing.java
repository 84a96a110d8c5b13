package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class Standing {
    @Id
    @GeneratedValue(generator = "standing")
    @SequenceGenerator(name = "standing", allocationSize = 0) // RV117
    Long id;
}
