package mapping;

import jakarta.persistence.Entity;

@Entity
public class Equilateral extends Triangle {
    int side;
}
