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
import java.math.BigDecimal;

@Entity
class Policy {
    @EmbeddedId
    PolicyId id;

    @JoinColumn(name = "first_name", referencedColumnName = "first_name")
    @JoinColumn(name = "amount", referencedColumnName = "amount")
    @JoinColumn(name = "name", referencedColumnName = "name")
    @MapsId("dependentId")
    @ManyToOne
    Dependent dependent;
}

@Entity
class Plain {
    @EmbeddedId
    PolicyId id;

    @MapsId("dependentId")
    @ManyToOne
    Dependent dependent;
}

@Embeddable
class PolicyId implements Serializable {
    @Column(length = 32)
    String type;

    DependentId dependentId;
}

@Entity
class Dependent {
    @EmbeddedId
    DependentId id;

    @JoinColumn(name = "first_name", referencedColumnName = "first_name")
    @JoinColumn(name = "amount", referencedColumnName = "amount")
    @MapsId("employeeId")
    @ManyToOne
    Employee employee;
}

@Embeddable
class DependentId implements Serializable {
    @Column(length = 32)
    String name;

    EmployeeId employeeId;
}

@Entity
class Employee {
    @EmbeddedId
    EmployeeId employeeId;
}

@Embeddable
class EmployeeId implements Serializable {
    @Column(name = "first_name", length = 32)
    String firstName;

    @Column(precision = 12, scale = 3)
    BigDecimal amount;
}

@Entity
class Fourth {
    @EmbeddedId
    FourthId id;

    @MapsId("policyId")
    @ManyToOne
    Policy policy;
}

@Embeddable
class FourthId implements Serializable {
    @Column(length = 33)
    String fourth;

    PolicyId policyId;
}

/** Of a single value the length is kept. */
@Entity
class Simple {
    @Id
    @Column(length = 12)
    String simple;
}

@Entity
class OfSimple {
    @EmbeddedId
    OfSimpleId id;

    @MapsId("simple")
    @ManyToOne
    Simple one;
}

@Embeddable
class OfSimpleId implements Serializable {
    String simple;

    @Column(length = 11)
    String other;
}

@Entity
class OfOfSimple {
    @EmbeddedId
    OfOfSimpleId id;

    @MapsId("ofSimple")
    @ManyToOne
    OfSimple of;
}

@Embeddable
class OfOfSimpleId implements Serializable {
    OfSimpleId ofSimple;

    @Column(length = 10)
    String third;
}

@Entity
class Third {
    @EmbeddedId
    ThirdId id;

    @MapsId("ofOfSimple")
    @ManyToOne
    OfOfSimple of;
}

@Embeddable
class ThirdId implements Serializable {
    OfOfSimpleId ofOfSimple;

    int number;
}

@Entity
class Whole {
    @EmbeddedId
    OfSimpleId id;

    @MapsId
    @OneToOne
    OfSimple of;
}

@Entity
class WholeOfWhole {
    @EmbeddedId
    OfSimpleId id;

    @MapsId
    @OneToOne
    Whole of;
}
