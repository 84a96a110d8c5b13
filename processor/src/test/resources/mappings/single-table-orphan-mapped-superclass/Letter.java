package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class Letter extends Middle {
    @ManyToOne(optional = false)
    Doc reply;
    boolean read;
}
