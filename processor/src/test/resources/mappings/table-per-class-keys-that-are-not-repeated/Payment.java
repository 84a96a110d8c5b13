package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** The table of a subclass repeats columns and foreign keys, not what becomes of the rows, nor keys of several columns. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"amount", "currency"}))
public class Payment {
    @Id
    Long id;

    int amount;

    String currency;

    @OneToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Bill bill;

    @OneToOne(optional = false)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Payer payer;
}
