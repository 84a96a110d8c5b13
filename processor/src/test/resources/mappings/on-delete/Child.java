package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class Child {
    @Id
    Long id;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Parent parent;

    @ManyToMany
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Parent> parents;

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> words;

    @OneToMany(mappedBy = "c")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Parent> mapped;
}
