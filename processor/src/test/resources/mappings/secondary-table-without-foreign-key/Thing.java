package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Entity
@SecondaryTable(name = "detail", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
public class Thing {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(table = "detail", unique = true)
    String text;

    @Column(table = "detail")
    @ColumnDefault("7")
    @Check(constraints = "amount > 0")
    int amount;
}
