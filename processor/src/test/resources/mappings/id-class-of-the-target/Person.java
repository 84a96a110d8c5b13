package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(PersonId.class)
public class Person {
    @Id
    String last;

    @Id
    String first;
}
