package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;
import java.util.Set;

@MappedSuperclass
public abstract class Base {
    @Id
    Long id;

    @ElementCollection
    Set<String> tags;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "owner"))
    Map<String, String> labels;

    @ManyToMany
    Set<Tag> other;
}
