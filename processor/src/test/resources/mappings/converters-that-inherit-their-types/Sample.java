package mapping;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = PriceConverter.class)
    Money price;

    @Convert(converter = Indirect.class)
    Money indirect;
}
