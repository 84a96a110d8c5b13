package mapping;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "orders")
public class Order {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "FkOrderParent"))
    Order named;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Order none;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Order cascading;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Order emptying;

    @ManyToMany
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Order> related;

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> notes;
}
