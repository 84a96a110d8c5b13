package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Child {
    @EmbeddedId
    @AttributeOverride(name = "pc", column = @Column(name = "zzz"))
    Key id;

    @MapsId("pc")
    @ManyToOne
    @JoinColumn(name = "yyy", nullable = true)
    Parent parent;
}
