package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(indexes = @Index(columnList = "number"))
public class Card extends Cash {
    @Column(nullable = false)
    String number;

    @ElementCollection
    List<String> checks;
}
