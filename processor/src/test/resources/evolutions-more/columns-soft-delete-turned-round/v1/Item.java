package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(columnName = "deleted")
public class Item {
    @Id Long id;
}
