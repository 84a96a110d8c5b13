package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(columnName = "gone")
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Doc {
    @Id Long id;
    @Version int version;
    @Column(length = 9) String town;
}
