package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Choosing {
    @Id
    int id;

    Nothing nothing; // RV119
}
