package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class WithoutAnyName {
    @Id
    @GeneratedValue(generator = "named")
    @SequenceGenerator(allocationSize = 4)
    Long id;
}
