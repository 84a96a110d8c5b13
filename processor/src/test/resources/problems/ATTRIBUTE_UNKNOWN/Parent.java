package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
public class Parent {
    @Id
    int id;

    @OneToMany(mappedBy = "mother") // RV114
    Set<Child> children;

    @OneToOne(mappedBy = "favourite.of") // RV114
    Child child;
}
