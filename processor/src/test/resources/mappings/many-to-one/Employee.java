package mapping;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Employee {
    @Id
    Long id;

    @ManyToOne
    Employee boss;

    @ManyToOne(optional = false)
    Department department;

    @ManyToOne
    @JoinColumn(name = "former", nullable = false)
    Department formerDepartment;

    @ManyToOne(optional = false)
    @JoinColumn(nullable = true)
    Department both;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(referencedColumnName = "department_key")
    Department lazy;

    @ManyToOne
    @JoinColumn(columnDefinition = "bigint")
    Department defined;

    @ManyToOne(targetEntity = Department.class)
    Object untyped;
}
