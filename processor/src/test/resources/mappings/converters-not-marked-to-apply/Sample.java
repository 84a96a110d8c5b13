package mapping;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    String text;

    @Convert(converter = Upper.class)
    String upper;
}
