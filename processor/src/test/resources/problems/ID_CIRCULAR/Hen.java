package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Hen {
    @Id
    @OneToOne
    Egg egg;
}
