package mapping;

import jakarta.persistence.Entity;

@Entity
public class Savings extends Account {
    int rate;
}
