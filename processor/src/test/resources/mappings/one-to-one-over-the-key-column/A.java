package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class A {
    @Id
    Long id;

    @OneToOne(mappedBy = "a")
    B b;
}
