package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Child {
    @Id
    @Column(name = "the_id", length = 40)
    String id;

    @MapsId
    @OneToOne
    Parent parent;
}
