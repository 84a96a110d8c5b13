package mappings;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code @Basic} where only the association itself could say that it is lazy; of a collection's elements it is heard. */
@Entity
class Crew {
    @Id
    long id;

    @Basic(fetch = FetchType.LAZY)
    @ManyToOne
    Crew relief;

    @Basic(fetch = FetchType.LAZY, optional = false)
    @OneToOne
    Crew twin;

    @Basic(optional = false)
    @OneToMany(mappedBy = "relief")
    Set<Crew> relieved;

    @Basic(fetch = FetchType.LAZY, optional = false)
    @ManyToMany
    Set<Crew> friends;

    @Basic(fetch = FetchType.LAZY)
    @ElementCollection
    List<String> duties;

    @Basic(optional = false)
    @ElementCollection
    List<String> ranks;

    @Basic(optional = false)
    @ElementCollection
    @Column(length = 30)
    Set<String> nicknames;

    @Basic(optional = false)
    @ElementCollection
    Map<String, Integer> scores;
}
