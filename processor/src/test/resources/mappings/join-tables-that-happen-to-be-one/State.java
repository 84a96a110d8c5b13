package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
public class State {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(foreignKey = @ForeignKey(name = "fk_a"))
    Set<Action> entry;

    @ManyToMany
    Set<Action> exit;

    @OneToMany
    List<Action> bag;
}
