package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;
import java.util.Set;

@Entity
public class Writer {
    @Id
    Long id;

    @ManyToMany
    Set<Work> works;

    @ManyToMany(mappedBy = "editors")
    List<Work> edited;
}
