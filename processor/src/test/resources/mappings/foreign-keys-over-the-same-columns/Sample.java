package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;

/** The first of a class's associations, by name, has the foreign key. */
@Entity
class Sample {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "shared", insertable = false, updatable = false)
    Second y2;

    @ManyToOne
    @JoinColumn(name = "shared")
    First y1;

    @ManyToOne
    @JoinColumn(name = "without", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    First x1;

    @ManyToOne
    @JoinColumn(name = "without", insertable = false, updatable = false)
    Second x2;

    @ManyToOne
    @JoinColumn(name = "none", foreignKey = @ForeignKey(name = "none"))
    First none;
}

@Entity
class First {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(
            name = "links",
            joinColumns = @JoinColumn(name = "a_id"),
            inverseJoinColumns = @JoinColumn(name = "b_id"))
    Set<Second> seconds;

    @ElementCollection
    @CollectionTable(name = "numbers", joinColumns = @JoinColumn(name = "owner_id"))
    List<Integer> number;
}

@Entity
class Second {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "numbers", joinColumns = @JoinColumn(name = "owner_id"))
    List<Integer> number;
}

@Entity
class Third {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(
            name = "links",
            joinColumns = @JoinColumn(name = "a_id"),
            inverseJoinColumns = @JoinColumn(name = "b_id"))
    Set<Second> seconds;
}
