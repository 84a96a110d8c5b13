package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Map;

@Entity
public class Mapped {
    @Id
    int id;

    @ElementCollection
    Map<String, String> texts; // RV126

    @ManyToMany
    Map<String, Mapped> others; // RV126

    @OneToMany
    @SuppressWarnings("rawtypes")
    List raw; // RV126

    @OneToMany(mappedBy = "parent")
    Map<Integer, Mapped> withoutMapKey; // RV126

    @ManyToOne
    Mapped parent;
}
