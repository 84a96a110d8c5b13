package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Child {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "parent_code", referencedColumnName = "code")
    Parent parent;
}
