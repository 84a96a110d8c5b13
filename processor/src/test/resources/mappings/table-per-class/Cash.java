package mapping;

import jakarta.persistence.Entity;

@Entity
public class Cash extends Payment {
    int coins;
}
