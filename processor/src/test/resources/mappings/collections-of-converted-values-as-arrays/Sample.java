package mapping;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = MoneyConverter.class)
    List<Money> prices;

    @Convert(converter = MoneyConverter.class)
    Money[] several;
}
