package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Child {
    @Id
    @Column(length = 40)
    String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "pcode")
    Parent parent;
}
