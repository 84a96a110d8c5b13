package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Employee {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "boss", referencedColumnName = "number")
    Employee boss;

    @Column(nullable = false)
    int number;
}
