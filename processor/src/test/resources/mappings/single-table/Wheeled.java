package mapping;

import jakarta.persistence.Entity;

@Entity
public abstract class Wheeled extends Vehicle {
    String wheels;
}
