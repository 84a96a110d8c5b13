package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.Map;
import org.hibernate.annotations.Nationalized;
import org.hibernate.envers.Audited;

@Entity
@Audited
class Shelf {
    @Id
    Long id;

    @ElementCollection
    @Lob
    Map<String, String> texts;

    @ElementCollection
    @Lob
    @Nationalized
    Map<String, String> nationalTexts;

    @ElementCollection
    Map<String, String> titles;
}
