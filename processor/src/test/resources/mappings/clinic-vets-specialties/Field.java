package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "fields")
public class Field extends Keyed {
    @Column(name = "name")
    private String title;
}
