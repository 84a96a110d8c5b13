package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Link {
    @Column(nullable = false)
    String url;
    String text;
}
