package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Middle extends Doc {
    @Column(nullable = false)
    String middle;
    int counted;
}
