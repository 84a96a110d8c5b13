package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Holder extends Absent { // RV304
    @Id
    Long id;

    Gone gone; // RV304

    @ManyToOne
    Vanished vanished; // RV304
}
