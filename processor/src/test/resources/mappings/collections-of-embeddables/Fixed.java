package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Fixed {
    @Column(nullable = false)
    String zone;

    @Column(nullable = false)
    int area;
}
