package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete(columnName = "active", strategy = SoftDeleteType.ACTIVE)
public class Item {
    @Id Long id;
}
