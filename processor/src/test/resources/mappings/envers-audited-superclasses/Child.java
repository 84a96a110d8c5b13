package envers.superclasses;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.envers.RelationTargetAuditMode;

@MappedSuperclass
abstract class Grandparent {
    @Id
    Long id;

    String grandparent;

    @NotAudited
    String secret;
}

@MappedSuperclass
abstract class Parent extends Grandparent {
    String parent;

    @ManyToOne
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    Other relation;
}

@Entity
class Other {
    @Id
    Long id;
}

@Entity
@Audited(auditParents = Grandparent.class)
class OfGrandparent extends Parent {
    String child;
}

@Entity
@Audited(auditParents = Parent.class)
class OfParent extends Parent {
    String child;
}

@Entity
@Audited(auditParents = {Parent.class, Grandparent.class})
class OfBoth extends Parent {
    String child;
}

@Entity
@Audited
class OfNone extends Parent {
    String child;
}

@MappedSuperclass
@Audited(auditParents = Grandparent.class)
abstract class Between extends Grandparent {
    String between;
}

@Entity
@Audited
class Implicit extends Between {
    String child;
}
