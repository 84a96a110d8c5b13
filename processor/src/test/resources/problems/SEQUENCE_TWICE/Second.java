package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class Second {
    @Id
    @GeneratedValue(generator = "shared")
    @SequenceGenerator(name = "shared", allocationSize = 20) // RV325
    int id;
}
