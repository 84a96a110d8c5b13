package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "person_home")
public class Person {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(table = "person_home", name = "home_street"))
    @AttributeOverride(name = "zip", column = @Column(table = "person_home", name = "home_zip"))
    Address home;
}
