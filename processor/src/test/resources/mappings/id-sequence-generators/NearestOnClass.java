package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "near", sequenceName = "near_numbers")
public class NearestOnClass {
    @Id
    @GeneratedValue
    Long id;
}
