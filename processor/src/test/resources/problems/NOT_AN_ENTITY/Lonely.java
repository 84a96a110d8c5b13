package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Lonely {
    @Id
    int id;

    @ManyToOne
    String text; // RV115

    @OneToMany
    Set<Integer> numbers; // RV115

    @ManyToMany(targetEntity = Object.class)
    Set<Lonely> objects; // RV115
}
