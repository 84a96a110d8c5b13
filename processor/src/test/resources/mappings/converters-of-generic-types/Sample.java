package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = MapConverter.class)
    Map<String, Integer> map;

    @Convert(converter = ListConverter.class)
    List<UUID> list;

    @Convert(converter = ListConverter.class)
    @Lob
    List<UUID> large;

    @Convert(converter = ListConverter.class)
    @Column(columnDefinition = "text")
    List<UUID> text;

    Map<String, Long> automatic;
}
