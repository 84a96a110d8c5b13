package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

/** Hibernate has one foreign key over the same columns: that of the owner it comes to first, which it does backwards. */
@Entity
class Many {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "to_one")
    Second one;
}

@Entity
class First {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "reference")
    List<Many> many;

    @OneToMany
    @JoinColumn(name = "to_one")
    Set<Many> others;
}

@Entity
class Second {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "reference")
    List<Many> many;
}
