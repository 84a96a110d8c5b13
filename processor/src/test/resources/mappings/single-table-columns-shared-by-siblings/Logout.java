package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Logout extends Event {
    @Column(name = "target")
    String place;

    @Column(name = "reason")
    String because;

    @Column(name = "count")
    int times;
}
