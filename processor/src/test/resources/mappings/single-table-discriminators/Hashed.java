package mapping;

import jakarta.persistence.Entity;

@Entity
public class Hashed extends Numbered {
    int amount2;
}
