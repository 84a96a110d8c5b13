package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class Key implements Serializable {
    @Column(length = 11)
    String z;
    int m;

    @Column(length = 22)
    String a;
}
