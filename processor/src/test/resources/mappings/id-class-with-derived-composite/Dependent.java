package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(DependentId.class)
public class Dependent {
    @Id
    String name;

    @Id
    @ManyToOne
    @JoinColumn(name = "fk1", referencedColumnName = "first")
    @JoinColumn(name = "fk2", referencedColumnName = "last")
    Person person;
}
