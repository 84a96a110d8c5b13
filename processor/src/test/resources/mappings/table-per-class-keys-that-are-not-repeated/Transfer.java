package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class Transfer extends Payment {
    @OneToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Bill other;
}
