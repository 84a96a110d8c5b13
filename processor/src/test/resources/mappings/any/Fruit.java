package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

public interface Fruit {}
@Entity
class Apple implements Fruit {
    @Id
    Long id;
}
