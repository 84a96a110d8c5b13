package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@DiscriminatorValue("C")
@Table(name = "c_table", uniqueConstraints = @UniqueConstraint(columnNames = "number"))
public class C extends B {
    @Column(name = "number")
    int c;
}
