package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
public class Child {
    @Id
    Long id;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Parent parent;

    @ManyToOne(optional = false)
    @NotFound(action = NotFoundAction.EXCEPTION)
    Parent parent2;

    @ManyToMany
    @NotFound(action = NotFoundAction.IGNORE)
    Set<Parent> parents;
}
