package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
public class Parent {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "top_ref")
    Top top;
}
