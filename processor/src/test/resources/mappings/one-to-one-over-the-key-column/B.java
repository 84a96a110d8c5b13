package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
public class B {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "id")
    A a;
}
