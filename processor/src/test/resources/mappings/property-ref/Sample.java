package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.PropertyRef;

@Entity
class Employee {
    @Id
    Integer id;

    @Column(name = "ssn", unique = true, length = 11)
    String socialSecurityNumber;

    @Column(unique = true)
    Long badge;
}

@Entity
class TaxDetails {
    @Id
    Integer id;

    @ManyToOne
    @PropertyRef("socialSecurityNumber")
    @JoinColumn(name = "employee_ssn")
    Employee employee;

    @ManyToOne
    @PropertyRef("badge")
    Employee clerk;
}
