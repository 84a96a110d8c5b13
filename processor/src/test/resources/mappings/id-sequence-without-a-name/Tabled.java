package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "other_table")
public class Tabled {
    @Id
    @GeneratedValue
    Long id;
}
