package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class Special extends Post {
    @ElementCollection
    Set<String> words;

    @ManyToOne
    Special one;
}
