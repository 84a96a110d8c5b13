package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Egg { // RV341
    @Id
    @OneToOne
    Hen hen;
}
