package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class Key implements Serializable {
    @Column(length = 44)
    String pc;

    @Column(length = 44)
    String qc;
}
