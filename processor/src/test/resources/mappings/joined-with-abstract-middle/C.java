package mapping;

import jakarta.persistence.Entity;

@Entity
public class C extends M {
    int c;
}
