package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class Work {
    @Id
    Long id;

    @ManyToMany(mappedBy = "works")
    Set<Writer> writers;

    @ManyToMany
    @JoinTable(name = "work_editor")
    Set<Writer> editors;
}
