package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
@IdClass(Key.class)
public class Child {
    @Id
    @Column(length = 44)
    String pc;

    @Id
    int n;

    @MapsId("pc")
    @ManyToOne
    @JoinColumn(name = "pcode")
    Parent parent;
}
