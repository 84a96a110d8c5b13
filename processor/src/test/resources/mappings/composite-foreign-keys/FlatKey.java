package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class FlatKey implements Serializable {
    @Column(name = "house_no")
    int zHouse;

    String door;
}
