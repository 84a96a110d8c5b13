package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(name = "cats", uniqueConstraints = @UniqueConstraint(columnNames = "lives"))
@PrimaryKeyJoinColumn(name = "animal_id", foreignKey = @ForeignKey(name = "fk_cat"))
public class Cat extends Animal {
    int lives;
}
