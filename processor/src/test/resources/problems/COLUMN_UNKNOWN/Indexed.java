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
            @Index(columnList = "title, nowhere"), // RV313
            @Index(columnList = "upper(title)"), // RV340
            @Index(columnList = "") // RV340
        },
        uniqueConstraints = @UniqueConstraint(columnNames = "other")) // RV313
public class Indexed {
    @Id
    int id;

    String title;

    @ManyToOne
    Indexed other;
}
