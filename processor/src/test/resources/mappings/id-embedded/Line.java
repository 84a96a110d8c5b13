package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
public class Line {
    @EmbeddedId
    LineKey key;

    String text;

    @ManyToOne
    Line previous;

    @ManyToMany
    Set<Line> related;

    @ElementCollection
    Set<String> notes;

    @OneToOne
    Line twin;
}
