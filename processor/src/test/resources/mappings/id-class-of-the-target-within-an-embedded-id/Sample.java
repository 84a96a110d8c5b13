package mapping;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity @IdClass(EmployeeId.class) class Employee {
    @Id @Column(length = 40) String given;
    @Id String family;
}

class EmployeeId implements Serializable {
    String given; String family;
    public boolean equals(Object o) { return o == this; } public int hashCode() { return 0; }
}

@Embeddable class DependentId implements Serializable {
    String name;
    EmployeeId empPK;
    public boolean equals(Object o) { return o == this; } public int hashCode() { return 0; }
}

@Entity class Dependent {
    @EmbeddedId DependentId id;
    @MapsId("empPK") @ManyToOne @JoinColumns({@JoinColumn(name = "FK1", referencedColumnName = "given"), @JoinColumn(name = "FK2", referencedColumnName = "family")}) Employee emp;
}
