package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.envers.NotAudited;

@Embeddable
public class Address {
    @Column(nullable = false)
    String city;

    @NotAudited
    String door;
}
