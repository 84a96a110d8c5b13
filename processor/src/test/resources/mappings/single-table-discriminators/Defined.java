package mapping;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(columnDefinition = "varchar(7)")
public class Defined {
    @Id
    Long id;
}
