package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Parent {
    @Id
    Long id;

    @ManyToOne
    Child c;
}
