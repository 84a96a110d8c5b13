package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Egg { // RV351
    @Id
    @OneToOne
    Hen hen;
}
