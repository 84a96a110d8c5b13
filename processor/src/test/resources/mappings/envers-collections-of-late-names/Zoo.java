package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.envers.Audited;

/** Its name comes after REV in the alphabet, by which Hibernate sorts the parts of a key. */
@Entity
@Audited
class Zoo {
    @Id
    Long id;

    @ElementCollection
    Set<String> animals;

    @ElementCollection
    List<String> zebras;

    @ElementCollection
    Set<Cage> cages;

    @ElementCollection
    List<Cage> more;

    @ManyToMany
    Map<String, Zoo> others;
}

@Embeddable
class Cage {
    String place;
    int bars;
}

@Entity
@Audited
class Sanctuary {
    @Id
    Long id;

    @ElementCollection
    Set<Cage> cages;
}

@Entity
@Audited
class Review {
    @Id
    Long id;

    @ElementCollection
    List<String> lines;
}
