package mapping;

import jakarta.persistence.Entity;

@Entity
public class Nameless { // RV103
    String text;
}
