package mapping;

import jakarta.persistence.Entity;

@Entity
public class Van extends Car {
    int load;
}
