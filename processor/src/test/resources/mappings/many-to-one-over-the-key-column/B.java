package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class B {
    @Id
    @Column(name = "a_id", length = 20)
    String zid;

    @ManyToOne
    @JoinColumn(name = "a_id", insertable = false, updatable = false)
    A a;
}
