package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Child {
    @Id
    Long id;

    @Column(length = 5)
    String cc;
}
