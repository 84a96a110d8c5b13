package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class Dotted {
    @Id
    @GeneratedValue(generator = "dotted")
    @SequenceGenerator(name = "dotted", sequenceName = "other.numbers") // RV117
    Long id;
}
