package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(indexes = @Index(name = "by_text", columnList = "text"), uniqueConstraints = @UniqueConstraint(name = "one_text", columnNames = {"text", "other"}))
class Plain {
    @Id
    Long id;

    String text;

    String other;
}
