package mappings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

/** {@code @ManyToOne} is the one that counts, in any order. */
@Entity
class Badge {
    @Id
    long id;

    @OneToOne(optional = false)
    @ManyToOne
    Badge before;

    @ManyToOne(optional = false)
    @OneToOne
    Badge after;

    @OneToOne
    @ManyToOne
    @JoinTable(name = "badge_holder")
    Badge holder;
}
