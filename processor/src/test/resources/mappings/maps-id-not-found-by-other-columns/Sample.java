package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
class Sample {
    @EmbeddedId
    Key key;

    @ManyToOne
    @MapsId("code")
    @JoinColumn(name = "target_code", referencedColumnName = "code")
    @NotFound(action = NotFoundAction.IGNORE)
    Target target;

    @ManyToOne
    @MapsId("other")
    @NotFound(action = NotFoundAction.IGNORE)
    Target other;
}

@Embeddable
class Key implements Serializable {
    String code;

    Long other;

    Long number;
}

@Entity
class Target implements Serializable {
    @Id
    Long id;

    @Column(unique = true, length = 40)
    String code;
}

@Entity
class Shared {
    @Id
    Long id;

    @OneToOne
    @MapsId
    @NotFound(action = NotFoundAction.IGNORE)
    Target target;
}
