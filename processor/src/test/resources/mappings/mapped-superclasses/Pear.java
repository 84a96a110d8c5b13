package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "pears")
public class Pear extends Middle {
    int weight;
}
