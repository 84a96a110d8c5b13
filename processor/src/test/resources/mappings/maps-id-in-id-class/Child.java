package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
@IdClass(Key.class)
public class Child {
    @Id
    Long pc;

    @Id
    int n;

    @MapsId("pc")
    @ManyToOne
    Parent parent;
}
