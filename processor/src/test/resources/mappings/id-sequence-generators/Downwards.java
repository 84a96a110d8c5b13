package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class Downwards {
    @Id
    @GeneratedValue(generator = "down")
    @SequenceGenerator(name = "down", sequenceName = "downward_numbers", initialValue = -5, allocationSize = -1)
    Long id;
}
