package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Precise {
    @Id
    int id;

    @Column(precision = 16) // RV118
    double number;
}
