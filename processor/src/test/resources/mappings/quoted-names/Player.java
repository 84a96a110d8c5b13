package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Player {
    @Id
    Long id;

    @ManyToMany
    Set<Team> supported;

    @OneToMany
    @JoinTable(name = "`Owned By`")
    Set<Team> owned;

    @ManyToOne
    Team team;
}
