package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
public class Child {
    @Id
    Long id;

    @ManyToOne
    @JoinTable(name = "child_parent")
    Parent parent;

    @ManyToOne(optional = false)
    @JoinTable(name = "child_parent2", joinColumns = @JoinColumn(name = "c"), inverseJoinColumns = @JoinColumn(name = "p"))
    Parent parent2;

    @OneToOne
    @JoinTable(name = "child_parent3", joinColumns = @JoinColumn(name = "c"), inverseJoinColumns = @JoinColumn(name = "p"))
    Parent parent3;
}
