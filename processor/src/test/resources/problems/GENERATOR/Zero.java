package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class Zero {
    @Id
    @GeneratedValue(generator = "zero")
    @SequenceGenerator(name = "zero", initialValue = 0) // RV117
    Long id;
}
