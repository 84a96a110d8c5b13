package mapping;

import jakarta.persistence.Entity;

@Entity
public class Apple extends Middle {
    String colour;
}
