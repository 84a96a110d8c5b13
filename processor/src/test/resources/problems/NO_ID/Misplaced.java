package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;

@Entity
public class Misplaced { // RV303
    @Transient
    Long id;
}
