package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Pair {
    int a;

    @Column(nullable = false)
    String b;
}
