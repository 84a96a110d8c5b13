package mapping;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

@MappedSuperclass
@SequenceGenerator(name = "shared", sequenceName = "shared_numbers", allocationSize = 20)
public abstract class Numbered {
    @Id
    @GeneratedValue(generator = "shared")
    Long id;
}
