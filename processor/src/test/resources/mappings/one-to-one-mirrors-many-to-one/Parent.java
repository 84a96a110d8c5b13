package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Parent {
    @Id
    Long id;

    @OneToOne(mappedBy = "parent")
    Child child;
}
