package mapping;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.List;
import java.util.Set;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    Set<Mention> mentions;

    @ElementCollection
    @AssociationOverride(name = "account", joinColumns = @JoinColumn(name = "acc"))
    List<Mention> others;
}
