package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "docs")
public abstract class Doc extends Root {
    String title;
}
