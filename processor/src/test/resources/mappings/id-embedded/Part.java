package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class Part implements Serializable {
    String zulu;

    @Column(name = "first_part")
    int alpha;
}
