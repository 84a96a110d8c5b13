package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        indexes = {
            @Index(columnList = "title, nowhere"), // RV113
            @Index(columnList = "upper(title)"), // RV113
            @Index(columnList = "") // RV113
        },
        uniqueConstraints = @UniqueConstraint(columnNames = "other")) // RV113
public class Indexed {
    @Id
    int id;

    String title;

    @ManyToOne
    Indexed other;
}
