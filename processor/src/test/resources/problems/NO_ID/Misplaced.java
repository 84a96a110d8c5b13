package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;

@Entity
public class Misplaced { // RV103
    @Transient
    Long id;
}
