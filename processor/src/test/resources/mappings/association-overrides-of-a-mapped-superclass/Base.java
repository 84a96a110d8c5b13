package mapping;

import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

@MappedSuperclass
public abstract class Base {
    @Id
    Long id;

    @ManyToOne
    Person creator;

    @ManyToMany
    Set<Person> readers;
}
