package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
class Sample {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    List<Sample> others;
}
