package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Payer {
    @Id
    Long id;
}
