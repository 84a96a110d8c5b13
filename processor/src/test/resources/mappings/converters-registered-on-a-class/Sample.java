package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.ConverterRegistration;

@Entity
@ConverterRegistration(converter = MoneyConverter.class)
@ConverterRegistration(converter = Off.class, autoApply = false)
class Sample {
    @Id
    Long id;

    Money price;

    UUID key;
}
