package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Holder extends Absent { // RV104
    @Id
    Long id;

    Gone gone; // RV104

    @ManyToOne
    Vanished vanished; // RV104
}
