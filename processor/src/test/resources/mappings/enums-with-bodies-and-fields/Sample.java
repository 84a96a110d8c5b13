package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Shape shape;

    Shape ordinal;
}
