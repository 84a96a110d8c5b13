package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

@Entity
class Company {
    @Id
    String code;
}

@Embeddable
class DepartmentId implements Serializable {
    String company;
    int number;
}

@Entity
class Department {
    @EmbeddedId
    DepartmentId id;

    @MapsId("company")
    @ManyToOne
    Company company;
}

@Embeddable
class DeskId implements Serializable {
    DepartmentId department;
    String place;
}

@Entity
class Desk {
    @EmbeddedId
    DeskId id;

    @MapsId("department")
    @ManyToOne
    @JoinColumn(name = "dept_company", referencedColumnName = "company_code")
    @JoinColumn(name = "dept_number", referencedColumnName = "number")
    Department department;
}

@Entity
class Lamp {
    @EmbeddedId
    DeskId id;

    @MapsId
    @OneToOne
    Desk desk;
}
