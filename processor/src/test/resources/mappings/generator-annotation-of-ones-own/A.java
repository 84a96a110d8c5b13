package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class A {
    @Id
    @Random
    Long id;
}
