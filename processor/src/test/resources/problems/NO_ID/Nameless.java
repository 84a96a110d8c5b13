package mapping;

import jakarta.persistence.Entity;

@Entity
public class Nameless { // RV303
    String text;
}
