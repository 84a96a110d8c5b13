package mapping;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity @IdClass(EmployeeId.class) class Employee {
    @Id @Column(length = 40) String firstName;
    @Id String lastName;
}

class EmployeeId implements Serializable {
    String firstName; String lastName;
    public boolean equals(Object o) { return o == this; } public int hashCode() { return 0; }
}

@Embeddable class DependentId implements Serializable {
    String name;
    EmployeeId empPK;
    public boolean equals(Object o) { return o == this; } public int hashCode() { return 0; }
}

@Entity class Dependent {
    @EmbeddedId DependentId id;
    @MapsId("empPK") @ManyToOne @JoinColumns({@JoinColumn(name = "FK1", referencedColumnName = "firstName"), @JoinColumn(name = "FK2", referencedColumnName = "lastName")}) Employee emp;
}
