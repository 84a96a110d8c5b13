package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Inheritance(strategy = InheritanceType.JOINED)
public class Joined {
    @Id
    Long id;

    String above;
}

@Entity
@Audited
@PrimaryKeyJoinColumn(name = "joined_id")
class JoinedBelow extends Joined {
    @Column(nullable = false)
    String below;
}

@Entity
class JoinedUnaudited extends Joined {
    String untold;
}

@Entity
@Audited
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
class Told {
    @Id
    Long id;

    String above;
}

@Entity
@Audited
class ToldBelow extends Told {
    Integer below;
}
