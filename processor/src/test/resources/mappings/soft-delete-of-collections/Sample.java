package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** What is said of the class goes for the tables of its collections. */
@Entity
@SoftDelete
class Team {
    @Id
    Long id;

    @ElementCollection
    Set<String> names;

    @ElementCollection
    Map<String, Integer> points;

    @ManyToMany
    List<Player> players;

    Address address;
}

/** An embeddable has its own word. */
@Embeddable
class Address {
    @ElementCollection
    List<String> lines;
}

@Entity
class Player {
    @Id
    Long id;

    @ManyToMany(mappedBy = "players")
    @SoftDelete(columnName = "retired")
    Set<Team> teams;
}

@MappedSuperclass
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
abstract class Base {
    @Id
    Long id;

    @ElementCollection
    Set<String> labels;
}

@Entity
class League extends Base {
    @ElementCollection
    Set<String> sponsors;

    @OneToMany
    Set<Player> stars;
}
