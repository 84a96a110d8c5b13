package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class OnField {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "of_field")
    @SequenceGenerator(name = "of_field", sequenceName = "Field_Numbers", initialValue = 5, allocationSize = 10)
    Long id;
}
