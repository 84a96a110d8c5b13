package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

@MappedSuperclass
public abstract class Middle extends NotMapped {
    @Column(unique = true)
    String code;

    @ManyToOne
    Apple favourite;

    @ManyToMany
    Set<Apple> apples;

    @ElementCollection
    Set<String> words;
}
