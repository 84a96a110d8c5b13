package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;

@Entity
class Crate {
    @Id
    Long id;

    @ElementCollection
    Set<String> labels;

    @OneToMany
    Set<Crate> inside;
}

@Entity
@SoftDelete
class Barrel {
    @Id
    Long id;
}
