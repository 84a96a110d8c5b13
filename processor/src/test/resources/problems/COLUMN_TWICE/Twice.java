package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Twice {
    @Id
    int id;

    String name;

    @Column(name = "NAME")
    String again; // RV110

    @ManyToOne
    Twice parent;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    Twice mother; // RV110
}
