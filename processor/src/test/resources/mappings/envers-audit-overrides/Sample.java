package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.AuditOverrides;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@MappedSuperclass
class Base {
    @Id
    Long id;

    @Audited
    String text;

    @NotAudited
    Integer number;

    String unsaid;
}

@MappedSuperclass
@AuditOverrides({
    @AuditOverride(forClass = Base.class, name = "text", isAudited = false),
    @AuditOverride(forClass = Base.class, name = "number")
})
class Middle extends Base {
    @Audited
    String middleText;

    @NotAudited
    Integer middleNumber;
}

@Entity
@Audited
@AuditOverrides({
    @AuditOverride(forClass = Base.class, name = "text", isAudited = false),
    @AuditOverride(forClass = Base.class, name = "number")
})
class Straight extends Base {
    String own;
}

@Entity
@Audited
@AuditOverrides({
    @AuditOverride(forClass = Base.class, name = "text"),
    @AuditOverride(forClass = Middle.class, name = "middleNumber")
})
class Transitive extends Middle {
    String own;
}

@Entity
@Audited
@AuditOverride(forClass = Middle.class)
@AuditOverride(forClass = Base.class)
class Wholly extends Middle {
    String own;
}

@MappedSuperclass
abstract class Values {
    String strValue;

    Integer intValue;
}

@Embeddable
class Simple extends Values {}

@Embeddable
@AuditOverride(forClass = Values.class, name = "intValue")
class Partly extends Values {}

@Embeddable
@AuditOverride(forClass = Values.class)
class Full extends Values {}

@Embeddable
@Audited
class Own extends Values {
    @Column(name = "val")
    Integer value;
}

@Entity
@Audited
class WithSimple {
    @Id
    Long id;

    @Embedded
    Simple simple;
}

@Entity
@Audited
class WithPartly {
    @Id
    Long id;

    @Embedded
    Partly partly;
}

@Entity
@Audited
class WithFull {
    @Id
    Long id;

    @Embedded
    Full full;
}

@Entity
@Audited
class WithOverriddenAttribute {
    @Id
    Long id;

    @Embedded
    @AuditOverride(forClass = Values.class, name = "intValue")
    Simple simple;
}

@Entity
@Audited
class WithOverriddenClass {
    @Id
    Long id;

    @Embedded
    @AuditOverride(forClass = Values.class)
    Simple simple;
}

@Entity
@Audited
class WithLess {
    @Id
    Long id;

    String name;

    @Embedded
    @AuditOverride(name = "value", isAudited = false)
    @AuditOverride(forClass = Values.class, isAudited = false)
    Own own;
}
