package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.Audited;

@MappedSuperclass
@Audited
abstract class Top {
    @Id
    Long id;

    String top;
}

/** Nobody says of it that it is mapped, or audited. */
abstract class Plain extends Top {}

@MappedSuperclass
@Audited
abstract class Named extends Plain {
    String name;
}

/** What is found below lets Envers look further up. */
@Entity
@Audited
class Whole extends Named {
    String own;
}

/** Nothing is kept of the class itself, which is audited all the same. */
@Entity
@Audited
class Empty extends Plain {}

@MappedSuperclass
abstract class Unaudited extends Named {
    String passed;
}

/** Nothing at all is found in the first class that Envers looks at. */
@Entity
class Silent extends Unaudited {
    String own;
}

@Entity
class Single extends Named {
    @Audited
    String own;

    String other;
}

@Entity
@Audited
@AuditOverride(forClass = Plain.class)
class Overridden extends Plain {}

@Entity
@Audited
@Inheritance(strategy = InheritanceType.JOINED)
class Base {
    @Id
    Long id;

    String base;
}

class Middle extends Base {}

@Entity
@Audited
class Joined extends Middle {
    String joined;
}
