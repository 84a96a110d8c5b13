package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Mention {
    @ManyToOne(optional = false)
    Account account;

    @Column(nullable = false)
    int place;
}
