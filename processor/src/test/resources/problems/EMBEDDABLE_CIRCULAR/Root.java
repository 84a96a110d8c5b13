package mapping;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Root {
    @Id
    int id;

    @Embedded
    Circle circle;
}
