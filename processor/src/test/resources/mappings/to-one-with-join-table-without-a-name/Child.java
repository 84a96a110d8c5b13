package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
public class Child {
    @Id
    Long id;

    @OneToOne
    @JoinTable
    Parent parent;

    @ManyToOne
    @JoinTable
    Other other;
}
