package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Inside {
    int depth;

    @Basic(optional = false)
    String stuff;

    @Column(nullable = false)
    String filled;

    @ManyToOne(optional = false)
    Shape held;
}
