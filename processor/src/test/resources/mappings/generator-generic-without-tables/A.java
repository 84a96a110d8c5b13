package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class A {
    @Id
    @GeneratedValue(generator = "increment")
    Long id;
}
