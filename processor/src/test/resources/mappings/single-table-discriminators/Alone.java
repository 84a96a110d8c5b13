package mapping;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "`Kind Of`", length = 5)
public class Alone {
    @Id
    Long id;
}
