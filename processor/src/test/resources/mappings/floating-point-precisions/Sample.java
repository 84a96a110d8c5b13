package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    float plainFloat;
    double plainDouble;

    @Column(precision = 5)
    Float lowFloat;

    @Column(precision = 8)
    Float highFloat;

    @Column(precision = 5)
    Double lowDouble;

    @Column(precision = 15)
    Double highDouble;
}
