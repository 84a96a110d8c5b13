package mapping;

import jakarta.persistence.Entity;

@Entity
public abstract class B extends A {
    String b;
}
