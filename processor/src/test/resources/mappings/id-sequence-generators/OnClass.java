package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "of_class", sequenceName = "class_numbers", allocationSize = 1)
@SequenceGenerator(name = "unused", sequenceName = "unused_numbers")
public class OnClass {
    @Id
    @GeneratedValue(generator = "of_class")
    Long id;
}
