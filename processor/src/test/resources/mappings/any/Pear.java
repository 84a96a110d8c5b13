package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Pear implements Fruit {
    @Id
    Long id;
}
