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

    @OneToMany(mappedBy = "mother") // RV314
    Set<Child> children;

    @OneToOne(mappedBy = "favourite.of") // RV314
    Child child;
}
