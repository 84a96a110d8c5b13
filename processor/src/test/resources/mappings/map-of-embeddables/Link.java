package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Link {
    String url;

    @Column(nullable = false)
    String text;
}
