package mapping;

import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Sample {
    @Id
    Long id;

    Color color;

    @Enumerated(EnumType.STRING)
    Color byName;

    @Enumerated
    Color byOrdinal;

    @Convert(disableConversion = true)
    Color plain;

    @ElementCollection
    Set<Color> colors;
}
