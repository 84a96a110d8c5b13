package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Table(name = "`order`")
class Sample {
    @EmbeddedId
    Key id;

    @ManyToMany
    List<Sample> many;

    @ElementCollection
    List<String> texts;

    @ManyToOne
    Sample one;

    @OneToOne
    @JoinTable(name = "apart")
    Sample apart;

    @OneToMany
    @JoinColumn(name = "mine1", referencedColumnName = "k1")
    @JoinColumn(name = "mine2", referencedColumnName = "z")
    List<Sample> mine;
}

@Entity
@Audited
class Holder {
    @Id
    @ManyToOne
    Sample parent;

    @ElementCollection
    Map<String, Integer> texts;

    @ManyToMany
    Set<Sub> subs;
}

@Entity
@Audited
@Inheritance(strategy = InheritanceType.JOINED)
class Top {
    @EmbeddedId
    Key id;
}

@Entity
@Audited
class Sub extends Top {
    int more;
}

@Embeddable
record Key(String z, Kind k1) {}

enum Kind { A, B }
