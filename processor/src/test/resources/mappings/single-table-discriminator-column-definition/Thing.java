package mapping;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "kind", columnDefinition = "char(3)")
public class Thing {
    @Id
    Long id;
}
