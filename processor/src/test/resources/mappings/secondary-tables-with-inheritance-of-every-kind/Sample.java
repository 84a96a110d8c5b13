package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
@SecondaryTable(name = "asset_notes", pkJoinColumns = @PrimaryKeyJoinColumn(name = "asset_no"))
@Check(constraints = "price >= 0")
@DiscriminatorValue("A")
class Asset {
    @Id
    Long id;

    int price;

    @Column(table = "asset_notes", length = 1000)
    String note;
}

@Entity
@PrimaryKeyJoinColumn(name = "asset")
@SecondaryTable(name = "machine_details")
@Check(constraints = "weight > 0")
@DiscriminatorValue("M")
class Machine extends Asset {
    int weight;

    @Column(table = "machine_details", nullable = false)
    String serial;
}

@Entity
@Table(name = "robots")
@DiscriminatorValue("R")
class Robot extends Machine {
    boolean mobile;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@SecondaryTable(name = "person_more")
class Person {
    @Id
    String name;

    @Column(table = "person_more")
    int age;
}

@Entity
@SecondaryTable(name = "employee_more")
class Employee extends Person {
    @Column(table = "employee_more", nullable = false)
    String badge;
}
