package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Single {
    @Id
    String id;

    String above;
}

@Entity
@Audited
class SingleBelow extends Single {
    @Column(nullable = false)
    String below;
}

@Entity
class SingleUnaudited extends Single {
    String untold;
}

@Entity
@Audited
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Numbered {
    @Id
    Long id;
}

@Entity
@Audited
@DiscriminatorValue("2")
class NumberedBelow extends Numbered {
    String below;
}

@Entity
@Audited
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Apart {
    @Id
    Long id;

    String above;
}

@Entity
@Audited
class ApartBelow extends Apart {
    String below;
}
