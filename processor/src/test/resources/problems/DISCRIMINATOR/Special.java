package mapping;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn
@DiscriminatorValue("not null") // RV121
public class Special {
    @Id
    int id;
}
