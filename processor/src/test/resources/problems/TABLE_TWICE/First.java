package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "things")
public class First {
    @Id
    int id;

    String name;

    @ManyToMany
    @JoinTable(name = "links", joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "b"))
    Set<Second> seconds; // RV309
}
