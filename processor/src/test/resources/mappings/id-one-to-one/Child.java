package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
public class Child {
    @Id
    @OneToOne
    @JoinColumn(name = "parent_no")
    Parent parent;

    String text;
}
