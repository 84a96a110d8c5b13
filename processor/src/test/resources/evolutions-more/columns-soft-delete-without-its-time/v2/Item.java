package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
public class Item {
    @Id Long id;
    String name;
}
