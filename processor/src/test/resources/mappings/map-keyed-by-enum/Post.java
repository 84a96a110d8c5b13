package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Map;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Kind, String> byName;

    @ElementCollection
    Map<Kind, String> byOrdinal;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Map<String, Kind> values;
}
