package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class BParent {
    @Id
    @Column(length = 12, name = "bcode")
    String code;
}
