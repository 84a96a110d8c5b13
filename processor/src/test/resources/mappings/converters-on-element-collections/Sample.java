package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;

@Entity
class Sample {
    @Id
    Long id;

    @ElementCollection
    @Convert(converter = MoneyConverter.class)
    Set<Money> prices;

    @ElementCollection
    @Convert(converter = MoneyConverter.class)
    @Column(name = "cents", nullable = false)
    List<Money> list;

    @ElementCollection
    @Convert(attributeName = "value", converter = TextConverter.class)
    List<Money> named;

    @ElementCollection
    List<Auto> autos;
}
