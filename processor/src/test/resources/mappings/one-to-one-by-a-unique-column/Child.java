package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
public class Child {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "parent_code", referencedColumnName = "code")
    Parent parent;
}
