package maps.id.embedded;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

@Entity
class Child {
    @EmbeddedId
    ChildId id;

    @ManyToOne
    @MapsId("id")
    Parent parent;
}

@Embeddable
class ChildId implements Serializable {
    @Column(name = "parent_id")
    String id;

    @Column(name = "child_number")
    Integer number;
}

@Entity
class Parent {
    @Id
    String id;
}
