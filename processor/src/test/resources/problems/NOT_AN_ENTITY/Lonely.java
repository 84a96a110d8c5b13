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
    String text; // RV315

    @OneToMany
    Set<Integer> numbers; // RV315

    @ManyToMany(targetEntity = Object.class)
    Set<Lonely> objects; // RV315
}
