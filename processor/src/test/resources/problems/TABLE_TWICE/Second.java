package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "THINGS")
public class Second { // RV309
    @Id
    int id;

    String text;

    @ManyToMany
    @JoinTable(name = "links", joinColumns = @JoinColumn(name = "c"), inverseJoinColumns = @JoinColumn(name = "a"))
    Set<First> firsts; // RV309
}
